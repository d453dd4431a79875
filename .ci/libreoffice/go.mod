// Tests that need LibreOffice. They stand apart, so that the program itself needs none:
// run them with .ci/libreoffice/run.
module aina/libreoffice

go 1.26.0
