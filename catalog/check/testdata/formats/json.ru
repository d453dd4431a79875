[
  {
    "file": "my folder/каталог, 1.yaml",
    "line": 2,
    "column": 5,
    "end_column": 7,
    "severity": "warning",
    "code": "no-first-step",
    "message": "Не сказано, с чего начать.",
    "hint": "Добавьте first_step: одно маленькое действие на эту неделю."
  },
  {
    "file": "my folder/каталог, 1.yaml",
    "line": 2,
    "column": 5,
    "end_column": 7,
    "severity": "warning",
    "code": "no-motives",
    "message": "Не сказано, что это даёт волонтёру: приходится оценивать примерно, и такая оценка учитывается слабее.",
    "hint": "Добавьте motives, каждый от 0 до 3: motives: {enjoyment: 3, social: 2}."
  },
  {
    "file": "my folder/каталог, 1.yaml",
    "line": 2,
    "column": 5,
    "end_column": 7,
    "severity": "warning",
    "code": "no-way-to-apply",
    "message": "Не сказано, как записаться.",
    "hint": "Добавьте how_to_apply или контакт: url, email или phone."
  },
  {
    "file": "my folder/каталог, 1.yaml",
    "line": 3,
    "column": 32,
    "end_column": 34,
    "severity": "error",
    "code": "unknown-key",
    "message": "Ключ «кк» здесь неизвестен.",
    "hint": "Возможно, вы имели в виду «kk»?"
  },
  {
    "file": "my folder/каталог, 1.yaml",
    "line": 4,
    "column": 14,
    "end_column": 20,
    "severity": "error",
    "code": "unknown-cause",
    "message": "Значение «100%» здесь неизвестно.",
    "hint": "Выберите из этих: animals, children, elderly."
  },
  {
    "file": "my folder/каталог, 1.yaml",
    "line": 4,
    "column": 22,
    "end_column": 26,
    "severity": "error",
    "code": "unknown-cause",
    "message": "Значение «kids» здесь неизвестно.",
    "hint": "Возможно, вы имели в виду «children»?"
  }
]
