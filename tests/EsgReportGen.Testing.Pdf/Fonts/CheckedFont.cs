using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Testing.Pdf.Fonts;

/// <summary>A composite font as the file describes it, and which of its codes are shown.</summary>
internal sealed partial class CheckedFont
{
    private readonly CheckedFile file;
    private readonly Dictionary<int, double> widths = [];
    private readonly Dictionary<int, int> cids = [];

    public CheckedFont(CheckedFile file, int number)
    {
        this.file = file;
        Dictionary = file.Reader.Dictionary(new PdfLink(number));
        Descendant = file.Reader.Dictionary(file.Reader.Items(Dictionary["DescendantFonts"])[0]);
        Descriptor = file.Reader.Dictionary(Descendant["FontDescriptor"]);
        Name = file.Name(Dictionary["BaseFont"]) ?? "font " + number.ToString(CultureInfo.InvariantCulture);
        ReadCharacters();
        ReadCodes();
        ReadWidths(file.Reader.Items(Descendant["W"]));
    }

    public string Name { get; }

    public PdfDictionary Dictionary { get; }

    public PdfDictionary Descendant { get; }

    public PdfDictionary Descriptor { get; }

    /// <summary>What codes stand for.</summary>
    public Dictionary<int, string> Characters { get; } = [];

    /// <summary>The codes shown.</summary>
    public SortedSet<int> Used { get; } = [];

    /// <summary>The codes shown outside of any replacement text.</summary>
    public SortedSet<int> UsedAsTheyAre { get; } = [];

    public void Use(int code, bool isReplaced)
    {
        Used.Add(code);
        if (!isReplaced)
            UsedAsTheyAre.Add(code);
    }

    public string TextOf(int code) => Characters.GetValueOrDefault(code, "?");

    /// <summary>The CMap of the font's own that leads from codes to glyphs; null for Identity-H.</summary>
    public PdfDictionary? CodeMap { get; private set; }

    /// <summary>The glyph of a code; null where the font's own map has none.</summary>
    public int? GlyphOf(int code) => CodeMap is null ? code : cids.TryGetValue(code, out var cid) ? cid : null;

    /// <summary>The width of a code in thousandths of the em.</summary>
    public double WidthOf(int code) => widths.TryGetValue(GlyphOf(code) ?? 0, out var width) ? width : file.Number(Descendant["DW"]) ?? 1000;

    [GeneratedRegex("beginbfchar(.*?)endbfchar", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex("<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>")]
    private static partial Regex Entries();

    private void ReadCharacters()
    {
        if (file.Dictionary(Dictionary["ToUnicode"]) is not { IsStream: true } stream)
            return;
        var map = Encoding.ASCII.GetString(file.Reader.Data(stream).Span);
        foreach (var entry in Blocks().Matches(map).SelectMany(b => Entries().Matches(b.Value)))
        {
            var code = int.Parse(entry.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            Characters[code] = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(entry.Groups[2].ValueSpan));
        }
    }

    [GeneratedRegex("begincidchar(.*?)endcidchar", RegexOptions.Singleline)]
    private static partial Regex CodeBlocks();

    [GeneratedRegex("<([0-9A-Fa-f]{4})>\\s*([0-9]+)")]
    private static partial Regex CodeEntries();

    private void ReadCodes()
    {
        CodeMap = file.Reader.Resolve(Dictionary["Encoding"]) as PdfDictionary;
        if (CodeMap is null)
            return;
        var map = Encoding.ASCII.GetString(file.Reader.Data(CodeMap).Span);
        foreach (var entry in CodeBlocks().Matches(map).SelectMany(b => CodeEntries().Matches(b.Value)))
            cids[int.Parse(entry.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)] = int.Parse(entry.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
    }

    private void ReadWidths(IReadOnlyList<PdfValue> array)
    {
        for (var i = 0; i + 1 < array.Count;)
        {
            var first = (int)file.Number(array[i])!.Value;
            if (array[i + 1] is PdfArray list)
            {
                for (var k = 0; k < list.Items.Count; k++)
                    widths[first + k] = file.Number(list.Items[k])!.Value;
                i += 2;
                continue;
            }

            for (var code = first; code <= (int)file.Number(array[i + 1])!.Value; code++)
                widths[code] = file.Number(array[i + 2])!.Value;
            i += 3;
        }
    }
}
