"""Accepts or rejects all tracked changes of a Word file in LibreOffice, and prints its text: paragraphs, then notes.

usage: office.py accept|reject FILE...   (the text of each file goes to FILE.accept.txt or FILE.reject.txt)
"""
import os, subprocess, sys, tempfile, time
import uno
from com.sun.star.beans import PropertyValue


def said(name, value):
    one = PropertyValue()
    one.Name, one.Value = name, value
    return one


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(150):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.2)
    raise SystemExit("LibreOffice does not answer")


def lines(text, out):
    for paragraph in text.createEnumeration():
        if paragraph.supportsService("com.sun.star.text.TextTable"):
            for name in paragraph.CellNames:
                lines(paragraph.getCellByName(name), out)
            continue
        words = ""
        for portion in paragraph.createEnumeration():
            if portion.TextPortionType in ("Text", "TextField"):
                words += portion.String
        out.append(words)


def main():
    mode, files = sys.argv[1], sys.argv[2:]
    with tempfile.TemporaryDirectory() as home:
        pipe = f"nemcon{os.getpid()}"
        office = subprocess.Popen(["soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{home}", f"--accept=pipe,name={pipe};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            context = connect(pipe)
            manager = context.ServiceManager
            desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
            for file in files:
                url = uno.systemPathToFileUrl(os.path.abspath(file))
                document = desktop.loadComponentFromURL(url, "_blank", 0, (said("Hidden", True),))
                command = ".uno:AcceptAllTrackedChanges" if mode == "accept" else ".uno:RejectAllTrackedChanges"
                dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
                out = []
                lines(document.Text, out)
                for note in range(document.Footnotes.Count):
                    out.append("[fn] " + document.Footnotes.getByIndex(note).String.strip())
                with open(f"{file}.{mode}.txt", "w", encoding="utf-8") as to:
                    to.write("\n".join(out) + "\n")
                document.close(True)
            try:
                desktop.terminate()
            except Exception:
                pass
        finally:
            time.sleep(0.2)
            office.kill()
            office.wait()


main()
