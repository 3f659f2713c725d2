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

var target = Path.Combine(args[1], "src", "EsgReportGen.Layout", "LineBreaking", "LineBreakTable.g.cs");
await File.WriteAllTextAsync(target, LineBreakTableWriter.Write(new UnicodeDatabase(args[0])));
return 0;
