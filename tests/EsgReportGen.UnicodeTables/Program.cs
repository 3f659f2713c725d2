using System;
using System.IO;
using EsgReportGen.UnicodeTables;

// Writes the property tables of src/ from the files of the Unicode Character Database:
//   dotnet run --project tests/EsgReportGen.UnicodeTables -- <folder of the database> <root of the repository>
if (args.Length != 2)
{
    await Console.Error.WriteLineAsync("usage: UnicodeTables <folder of the Unicode Character Database> <root of the repository>");
    return 2;
}

var database = new UnicodeDatabase(args[0]);
var layout = Path.Combine(args[1], "src", "EsgReportGen.Layout");
await File.WriteAllTextAsync(Path.Combine(layout, "LineBreaking", "LineBreakTable.g.cs"), LineBreakTableWriter.Write(database));
await File.WriteAllTextAsync(Path.Combine(layout, "Bidi", "BidiTable.g.cs"), BidiTableWriter.Write(database));
await File.WriteAllTextAsync(Path.Combine(args[1], "src", "EsgReportGen.Graphics", "Shaping", "BlockTable.g.cs"), BlockTableWriter.Write(database));
return 0;
