; "Open with" for the formats that Newsreader reads, and its own kind of file.
!define CLASSES "Software\Classes"
!define PROGRAM '"$INSTDIR\python\pythonw.exe" -m newsreader "%1"'

!macro EachEnding DO
  !insertmacro ${DO} "txt"
  !insertmacro ${DO} "html"
  !insertmacro ${DO} "htm"
  !insertmacro ${DO} "md"
  !insertmacro ${DO} "pdf"
  !insertmacro ${DO} "docx"
  !insertmacro ${DO} "odt"
  !insertmacro ${DO} "rtf"
  !insertmacro ${DO} "eml"
  !insertmacro ${DO} "mbox"
  !insertmacro ${DO} "msg"
  !insertmacro ${DO} "mhtml"
  !insertmacro ${DO} "warc"
  !insertmacro ${DO} "epub"
  !insertmacro ${DO} "json"
  !insertmacro ${DO} "rss"
  !insertmacro ${DO} "zip"
!macroend

!macro OfferFor ENDING
  WriteRegStr HKCU "${CLASSES}\.${ENDING}\OpenWithProgids" "Newsreader.Article" ""
!macroend

!macro OfferNoMoreFor ENDING
  DeleteRegValue HKCU "${CLASSES}\.${ENDING}\OpenWithProgids" "Newsreader.Article"
!macroend

!macro WriteOpenWith
  WriteRegStr HKCU "${CLASSES}\Newsreader.Article" "" "Article"
  WriteRegStr HKCU "${CLASSES}\Newsreader.Article\DefaultIcon" "" "$INSTDIR\newsreader.ico"
  WriteRegStr HKCU "${CLASSES}\Newsreader.Article\shell\open\command" "" '${PROGRAM}'
  WriteRegStr HKCU "${CLASSES}\Newsreader.Bundle" "" "Newsreader bundle"
  WriteRegStr HKCU "${CLASSES}\Newsreader.Bundle\DefaultIcon" "" "$INSTDIR\newsreader.ico"
  WriteRegStr HKCU "${CLASSES}\Newsreader.Bundle\shell\open\command" "" '${PROGRAM}'
  WriteRegStr HKCU "${CLASSES}\.newsreader" "" "Newsreader.Bundle"
  !insertmacro EachEnding OfferFor
!macroend

!macro DeleteOpenWith
  !insertmacro EachEnding OfferNoMoreFor
  DeleteRegKey HKCU "${CLASSES}\Newsreader.Article"
  DeleteRegKey HKCU "${CLASSES}\Newsreader.Bundle"
  DeleteRegKey HKCU "${CLASSES}\.newsreader"
!macroend
