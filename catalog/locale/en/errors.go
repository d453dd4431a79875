package en

import "aina/catalog/locale/words"

func fileErrors() words.FileErrors {
	return words.FileErrors{
		NotFound:     "There is nothing at {path}. Check how the path is spelt.",
		NoPermission: "Opening {path} is not allowed. Ask its owner, or choose another place.",
		IsFolder:     "{path} is a folder. Name a file in it.", NotAFile: "{path} is not an ordinary file. Save the data to a file and name that.",
		NoFiles:     "There is no .yaml or .yml file in {path}. Put the catalog there, or name another folder.",
		TooMany:     "There are more than 10,000 catalog files in {path}. Name a smaller folder.",
		TooLarge:    "The files in {path} are larger than {limit} MB together. Name a smaller folder, or, if you trust them, raise the limit with --max-size MB.",
		Exists:      "There is a file {path} already. Choose another name, or say that it may be replaced.",
		NoFolder:    "There is no folder {path}. Make it first, or choose another place.",
		Spreadsheet: "{path} is a spreadsheet, and a catalog is a .yaml file. Turn it into one: aina import {path} -o catalog.yaml",
		Broken:      "{path} cannot be used ({detail}). Try again, or choose another place.",
	}
}

func editErrors() words.EditErrors {
	return words.EditErrors{
		Unsafe:     "{file} is built in a way that cannot be edited here without touching more than was asked (line {line}), so nothing was changed. Make this change in an editor.",
		Unreadable: "{file} has a mistake on line {line} that hides how it is built, so nothing was changed. Run aina check on it and correct that first.",
		FlowList:   "The opportunities of {file} stand in brackets (line {line}), where nothing can be added without touching the rest. Put each on lines of its own that begin with “- ”, or delete empty brackets.",
		NotAList:   "There is no list under “opportunities:” in {file} (line {line}). Put each opportunity on lines of its own that begin with “- ”.",
		NotAMap:    "{file} does not begin with a key such as “opportunities:”, so nothing can be added to it. Name another file, or see what is wrong with aina check.",
		Taken:      "There is an entry “{id}” in {file} already. Choose another id: one is never used twice.",
	}
}
