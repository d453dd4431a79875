my folder/каталог, 1.yaml:2:5: предупреждение: Не сказано, с чего начать. [no-first-step]
  - id: one
    ^^
  Добавьте first_step: одно маленькое действие на эту неделю.

my folder/каталог, 1.yaml:2:5: предупреждение: Не сказано, что это даёт волонтёру: приходится оценивать примерно, и такая оценка учитывается слабее. [no-motives]
  - id: one
    ^^
  Добавьте motives, каждый от 0 до 3: motives: {enjoyment: 3, social: 2}.

my folder/каталог, 1.yaml:2:5: предупреждение: Не сказано, как записаться. [no-way-to-apply]
  - id: one
    ^^
  Добавьте how_to_apply или контакт: url, email или phone.

my folder/каталог, 1.yaml:3:32: ошибка: Ключ «кк» здесь неизвестен. [unknown-key]
    title: {en: 'A, b', ru: А, кк: б}
                               ^^
  Возможно, вы имели в виду «kk»?

my folder/каталог, 1.yaml:4:14: ошибка: Значение «100%» здесь неизвестно. [unknown-cause]
    causes: ["100%", kids]
             ^^^^^^
  Выберите из этих: animals, children, elderly.

my folder/каталог, 1.yaml:4:22: ошибка: Значение «kids» здесь неизвестно. [unknown-cause]
    causes: ["100%", kids]
                     ^^^^
  Возможно, вы имели в виду «children»?
