using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace EsgReportGen.UnicodeTables;

/// <summary>The files of the Unicode Character Database that the tables are made from. Only reads.</summary>
internal sealed class UnicodeDatabase(string folder)
{
    /// <summary>Number of code points.</summary>
    public const int CodePoints = 0x110000;

    /// <summary>The version, as the header of LineBreak.txt says it, e.g. <c>15.0.0</c>.</summary>
    public string Version { get; } = ReadVersion(Path.Combine(folder, "LineBreak.txt"));

    /// <summary>The value of a property for each code point; <paramref name="missing"/> where the file says nothing.</summary>
    public string[] Values(string file, string missing)
    {
        var values = new string[CodePoints];
        Array.Fill(values, missing);
        Fill(file, values);
        return values;
    }

    /// <summary>Overwrites values with those that a file lists.</summary>
    public void Fill(string file, string[] values)
    {
        foreach (var (first, last, value) in Ranges(file))
            Array.Fill(values, value, first, last - first + 1);
    }

    /// <summary>The values that code points have where a file lists none: its lines <c># @missing</c>, later ones before earlier.</summary>
    /// <param name="file">The file.</param>
    /// <param name="alias">Gives the short name of a value.</param>
    public string[] Defaults(string file, Func<string, string> alias)
    {
        const string Mark = "# @missing: ";
        var values = new string[CodePoints];
        foreach (var line in File.ReadLines(Path.Combine(folder, file)))
        {
            if (!line.StartsWith(Mark, StringComparison.Ordinal))
                continue;
            var fields = line[Mark.Length..].Split(';');
            var codes = fields[0].Trim().Split("..");
            Array.Fill(values, alias(fields[1].Trim()), ParseCode(codes[0]), ParseCode(codes[1]) - ParseCode(codes[0]) + 1);
        }

        return values;
    }

    /// <summary>The short name of each long name of a property's values.</summary>
    public Dictionary<string, string> LongNames(string property)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(folder, "PropertyValueAliases.txt")))
        {
            var fields = line.Split('#')[0].Split(';');
            if (fields.Length > 2 && fields[0].Trim() == property)
                names.Add(fields[2].Trim(), fields[1].Trim());
        }

        return names;
    }

    /// <summary>The paired brackets (BidiBrackets.txt).</summary>
    public IEnumerable<(int Code, int Pair, bool Opens)> Brackets()
    {
        foreach (var line in File.ReadLines(Path.Combine(folder, "BidiBrackets.txt")))
        {
            var fields = line.Split('#')[0].Split(';');
            if (fields.Length == 3)
                yield return (ParseCode(fields[0].Trim()), ParseCode(fields[1].Trim()), fields[2].Trim() == "o");
        }
    }

    /// <summary>The blocks with their names, in the order of their code points (Blocks.txt).</summary>
    public IEnumerable<(int First, int Last, string Name)> Blocks() => Ranges("Blocks.txt");

    /// <summary>The code points that have a value of a property file with several properties.</summary>
    public bool[] Having(string file, string property)
    {
        var having = new bool[CodePoints];
        foreach (var (first, last, value) in Ranges(file))
        {
            if (value == property)
                Array.Fill(having, true, first, last - first + 1);
        }

        return having;
    }

    /// <summary>The general category of each code point; <c>Cn</c> for unassigned ones.</summary>
    public string[] GeneralCategories()
    {
        var categories = new string[CodePoints];
        Array.Fill(categories, "Cn");
        var first = -1;
        foreach (var line in File.ReadLines(Path.Combine(folder, "UnicodeData.txt")))
        {
            var fields = line.Split(';');
            var code = ParseCode(fields[0]);
            if (fields[1].EndsWith(", First>", StringComparison.Ordinal))
            {
                first = code;
                continue;
            }

            var start = fields[1].EndsWith(", Last>", StringComparison.Ordinal) ? first : code;
            Array.Fill(categories, fields[2], start, code - start + 1);
        }

        return categories;
    }

    private IEnumerable<(int First, int Last, string Value)> Ranges(string file)
    {
        foreach (var line in File.ReadLines(Path.Combine(folder, file)))
        {
            var fields = line.Split('#')[0].Split(';');
            if (fields.Length < 2)
                continue;
            var codes = fields[0].Trim().Split("..");
            yield return (ParseCode(codes[0]), ParseCode(codes[^1]), fields[1].Trim());
        }
    }

    private static int ParseCode(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static string ReadVersion(string path)
    {
        using var reader = new StreamReader(path);
        var header = reader.ReadLine() ?? string.Empty;
        var start = header.IndexOf('-', StringComparison.Ordinal) + 1;
        return header[start..header.LastIndexOf(".txt", StringComparison.Ordinal)];
    }
}
