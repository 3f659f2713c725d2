using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using EsgReportGen.Layout.Bidi;

namespace EsgReportGen.Layout.Tests.Bidi;

/// <summary>With the files that come with UAX #9, of Debian's package unicode-data.</summary>
public sealed class BidiConformanceTests
{
    private const string Folder = "/usr/share/unicode/";

    private static readonly Dictionary<string, BidiClass> ClassOf = new(StringComparer.Ordinal)
    {
        ["L"] = BidiClass.LeftToRight, ["R"] = BidiClass.RightToLeft, ["AL"] = BidiClass.ArabicLetter, ["EN"] = BidiClass.EuropeanNumber,
        ["ES"] = BidiClass.EuropeanSeparator, ["ET"] = BidiClass.EuropeanTerminator, ["AN"] = BidiClass.ArabicNumber,
        ["CS"] = BidiClass.CommonSeparator, ["NSM"] = BidiClass.NonspacingMark, ["BN"] = BidiClass.BoundaryNeutral,
        ["B"] = BidiClass.ParagraphSeparator, ["S"] = BidiClass.SegmentSeparator, ["WS"] = BidiClass.WhiteSpace, ["ON"] = BidiClass.OtherNeutral,
        ["LRE"] = BidiClass.LeftToRightEmbedding, ["LRO"] = BidiClass.LeftToRightOverride, ["RLE"] = BidiClass.RightToLeftEmbedding,
        ["RLO"] = BidiClass.RightToLeftOverride, ["PDF"] = BidiClass.PopDirectionalFormat, ["LRI"] = BidiClass.LeftToRightIsolate,
        ["RLI"] = BidiClass.RightToLeftIsolate, ["FSI"] = BidiClass.FirstStrongIsolate, ["PDI"] = BidiClass.PopDirectionalIsolate,
    };

    private readonly BidiLevels resolver = new();

    [Fact]
    public void Resolve_BidiTest_AgreesOnEveryCase()
    {
        var failures = new List<string>();
        var count = 0;
        var (levels, order) = (string.Empty, string.Empty);
        foreach (var line in Lines("BidiTest.txt"))
        {
            if (line.StartsWith("@Levels:", StringComparison.Ordinal))
                levels = line["@Levels:".Length..].Trim();
            else if (line.StartsWith("@Reorder:", StringComparison.Ordinal))
                order = line["@Reorder:".Length..].Trim();
            if (line[0] == '@')
                continue;
            var fields = line.Split(';');
            BidiClass[] classes = [.. fields[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => ClassOf[name])];
            var ways = int.Parse(fields[1].Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            for (var way = 0; way < 3; way++)
            {
                if ((ways & (1 << way)) == 0)
                    continue;
                count++;
                var baseLevel = way == 0 ? BidiLevels.BaseLevel(classes, 0) : (byte)(way - 1);
                var actual = Describe(classes, new int[classes.Length], baseLevel);
                if (actual != (levels, order))
                    failures.Add($"{line}: {levels} {order}, but {actual}");
            }
        }

        AssertNone(770_241, count, failures);
    }

    [Fact]
    public void Resolve_BidiCharacterTest_AgreesOnEveryLine()
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var line in Lines("BidiCharacterTest.txt"))
        {
            count++;
            var fields = line.Split(';');
            int[] codes = [.. fields[0].Split(' ').Select(code => int.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))];
            BidiClass[] classes = [.. codes.Select(BidiClasses.Of)];
            int[] brackets = [.. codes.Select(code => code > 0xFFFF ? 0 : BidiBrackets.Of((char)code))];
            var baseLevel = fields[1] == "2" ? BidiLevels.BaseLevel(classes, 0) : byte.Parse(fields[1], CultureInfo.InvariantCulture);
            var actual = Describe(classes, brackets, baseLevel);
            if (actual != (fields[3], fields[4].Trim()) || fields[2] != baseLevel.ToString(CultureInfo.InvariantCulture))
                failures.Add($"{line} but {baseLevel} {actual}");
        }

        AssertNone(91_707, count, failures);
    }

    private static IEnumerable<string> Lines(string file)
    {
        if (!File.Exists(Folder + file))
            Assert.Skip("the package unicode-data is not installed");
        return File.ReadLines(Folder + file).Where(line => line.Length > 0 && line[0] != '#');
    }

    private (string Levels, string Order) Describe(BidiClass[] classes, int[] brackets, byte baseLevel)
    {
        var levels = new byte[classes.Length];
        resolver.Resolve(classes, brackets, baseLevel, levels);
        var isRemoved = Array.ConvertAll(levels, level => level == BidiLevels.Removed);
        BidiLine.ResetSpaces(classes, baseLevel, levels);
        int[] shown = [.. Enumerable.Range(0, levels.Length).Where(i => !isRemoved[i])];
        var order = new int[shown.Length];
        BidiLine.Order([.. shown.Select(i => levels[i])], order);
        return (
            string.Join(' ', levels.Select((level, i) => isRemoved[i] ? "x" : level.ToString(CultureInfo.InvariantCulture))),
            string.Join(' ', order.Select(i => shown[i])));
    }

    private static void AssertNone(int expectedCount, int count, List<string> failures)
    {
        Assert.True(failures.Count == 0, $"{failures.Count} of {count} failures, first:\n{string.Join('\n', failures[..Math.Min(5, failures.Count)])}");
        Assert.Equal(expectedCount, count);
    }
}
