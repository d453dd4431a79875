package words

// FileErrors is why a path cannot be read or written: {path}.
type FileErrors struct {
	NotFound, NoPermission, IsFolder, NotAFile, NoFiles, TooMany string
	TooLarge                                                     string // {path} {limit}: megabytes
	Exists, NoFolder, Spreadsheet                                string
	Broken                                                       string // {detail}
}

// EditErrors is why a file cannot be edited in place: {file}.
type EditErrors struct {
	Unsafe, Unreadable, FlowList, NotAList string // {line}
	NotAMap                                string
	Taken                                  string // {id}
}
