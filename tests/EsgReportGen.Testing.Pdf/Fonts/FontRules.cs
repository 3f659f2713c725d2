using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace EsgReportGen.Testing.Pdf.Fonts;

/// <summary>Fonts: embedded, described, every code with its glyph, its width and its characters (ISO 14289-1, 7.21; ISO 19005-3, 6.2.11).</summary>
internal static class FontRules
{
    private const int Symbolic = 4;
    private const int Nonsymbolic = 32;

    public static void Check(CheckedFile file)
    {
        var seen = new Dictionary<int, CheckedFont>();
        foreach (var page in file.Pages)
        {
            foreach (var (number, font) in page.Scan.Fonts)
            {
                if (seen.TryAdd(number, font))
                    CheckForm(file, font);
                CheckCodes(file, page, font);
            }
        }
    }

    private static void CheckForm(CheckedFile file, CheckedFont font)
    {
        var descendant = font.Descendant;
        var kind = file.Name(descendant["Subtype"]);
        Require(file.Name(font.Dictionary["Subtype"]) == "Type0" && IsCodeMap(file, font), "7.21.3", "it is no composite font with Identity-H or a map of its own");
        Require(Regex.IsMatch(font.Name, "^[A-Z]{6}\\+."), "7.21.4", "it has no tag of a subset");
        Require(file.Name(descendant["BaseFont"]) == font.Name && file.Name(font.Descriptor["FontName"]) == font.Name, "7.21.3", "its names differ");
        Require(file.Dictionary(descendant["CIDSystemInfo"]) is { } system && file.Text(system["Registry"]) == "Adobe" && file.Text(system["Ordering"]) == "Identity", "7.21.3", "CIDSystemInfo");
        Require(kind is "CIDFontType0" or "CIDFontType2", "7.21.3", "the kind of the descendant");
        Require(kind == "CIDFontType0" || file.Name(descendant["CIDToGIDMap"]) == "Identity", "7.21.3", "CIDToGIDMap");
        Require(((int)(file.Number(font.Descriptor["Flags"]) ?? 0) & (Symbolic | Nonsymbolic)) is Symbolic or Nonsymbolic, "7.21", "Flags");
        Require(!font.Descriptor.Entries.Keys.Any(k => k is "CIDSet" or "CharSet"), "7.21.4", "CIDSet or CharSet");
        Require(file.Numbers(font.Descriptor["FontBBox"]) is [var left, var bottom, var right, var top] && left < right && bottom < top, "7.21", "FontBBox");
        Require(new[] { "ItalicAngle", "Ascent", "Descent", "CapHeight", "StemV" }.All(k => file.Number(font.Descriptor[k]) is not null), "7.21", "the descriptor lacks a number");
        var program = kind == "CIDFontType2" ? font.Descriptor["FontFile2"] : font.Descriptor["FontFile3"];
        Require(file.Dictionary(program) is { IsStream: true }, "7.21.4", "it is not embedded");

        void Require(bool holds, string rule, string what) => file.Require(holds, rule, $"font {font.Name}: {what}");
    }

    private static void CheckCodes(CheckedFile file, CheckedPage page, CheckedFont font)
    {
        var program = FontProgram.Of(file, font);
        foreach (var code in font.Used)
        {
            Require(font.GlyphOf(code) is not 0, "7.21.8", "glyph 0 is shown");
            var hasText = font.Characters.TryGetValue(code, out var text) && text.Length > 0;
            Require(hasText, "7.21.7", $"code {code} has no characters");
            Require(text is null || !text.AsSpan().ContainsAny("\0\uFEFF\uFFFE"), "7.21.7", $"code {code} stands for no character");
            if (program is null)
                continue;
            var advance = font.GlyphOf(code) is { } glyph ? program.AdvanceOf(glyph) : null;
            Require(advance is not null, "7.21.4", $"code {code} has no glyph in the program");
            Require(advance is not { } width || Math.Abs(width - font.WidthOf(code)) <= 1, "7.21.5", $"code {code} is {CheckedFile.Show(font.WidthOf(code))} wide, its glyph {CheckedFile.Show(advance ?? 0)}");
        }

        foreach (var code in font.UsedAsTheyAre)
            Require(!IsPrivate(font.TextOf(code)), "6.2.11.7", $"code {code} stands for a private-use character that no ActualText explains");

        void Require(bool holds, string rule, string what) => file.Require(holds, rule, $"{page.Name}: font {font.Name}: {what}");
    }

    private static bool IsCodeMap(CheckedFile file, CheckedFont font)
    {
        if (font.CodeMap is not { } map)
            return file.Name(font.Dictionary["Encoding"]) == "Identity-H";
        var program = System.Text.Encoding.ASCII.GetString(file.Reader.Data(map).Span);
        return file.Name(map["Type"]) == "CMap" && file.Name(map["CMapName"]) is { } name && program.Contains($"/CMapName /{name} def", StringComparison.Ordinal)
            && file.Number(map["WMode"]) == 0 && program.Contains("/WMode 0 def", StringComparison.Ordinal) && !program.Contains("usecmap", StringComparison.Ordinal);
    }

    private static bool IsPrivate(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is (>= 0xE000 and <= 0xF8FF) or >= 0xF0000)
                return true;
        }

        return false;
    }
}
