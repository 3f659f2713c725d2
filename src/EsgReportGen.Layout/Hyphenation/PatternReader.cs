using System;
using System.Buffers;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Layout.Hyphenation;

/// <summary>
/// Reads a file of patterns: TeX's (<c>\patterns{…}</c>, <c>\hyphenation{…}</c>), those of the libhyphen library (<c>.dic</c>), or our own
/// (<c>.pat</c>: <c>left 2</c>, <c>right 3</c>, and a pattern or an exception such as <c>ta-ble</c> a line).
/// </summary>
internal sealed class PatternReader
{
    private const int MostLetters = 9;
    private const int UsualLeft = 2;

    private static readonly SearchValues<char> TexDelimiters = SearchValues.Create(" \t\r\n{}%\\");

    private readonly SourceFile file;
    private readonly DiagnosticBag bag;
    private readonly Dictionary<string, ImmutableArray<byte>> patterns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<int>> exceptions = new(StringComparer.Ordinal);
    private readonly string language;
    private readonly bool isDictionary;
    private int left = UsualLeft;
    private int right;

    private PatternReader(SourceFile file, DiagnosticBag bag)
    {
        (this.file, this.bag) = (file, bag);
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        language = name[..name.LastIndexOf('.')];
        isDictionary = name.EndsWith(".dic", StringComparison.OrdinalIgnoreCase);

        // English sets three letters behind a hyphen; so does plain TeX.
        right = language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? 3 : 2;
    }

    private enum Section
    {
        None,
        Patterns,
        Exceptions,
    }

    /// <summary>Reads a file; what is wrong in it is reported and left out.</summary>
    public static HyphenationPatterns Read(SourceFile file, DiagnosticBag bag)
    {
        var reader = new PatternReader(file, bag);
        if (file.Path.EndsWith(".tex", StringComparison.OrdinalIgnoreCase))
            reader.ReadTex();
        else
            reader.ReadLines();
        if (reader.patterns.Count + reader.exceptions.Count == 0)
            bag.Report(LayoutDiagnostics.NoPatterns, file.Whole.Slice(0, 0));
        return new HyphenationPatterns(reader.language, reader.left, reader.right, reader.patterns, reader.exceptions);
    }

    private void ReadLines()
    {
        for (var line = 1; line <= file.LineCount; line++)
        {
            var text = file.GetLine(line);
            var end = text.AsSpan().IndexOfAny('%', '#');
            var content = (end < 0 ? text.AsSpan() : text.AsSpan(0, end)).TrimEnd();
            var start = content.Length - content.TrimStart().Length;

            // The first line of a dictionary names its encoding, which whoever decoded the file has looked at.
            if (content.IsWhiteSpace() || (isDictionary && line == 1))
                continue;
            ReadLine(content[start..], file.GetOffset(line, start + 1));
        }
    }

    private void ReadLine(ReadOnlySpan<char> content, int offset)
    {
        var space = content.IndexOfAny(' ', '\t');
        if (space > 0)
            ReadSetting(content[..space], content[space..], offset);
        else if (content is not "NEXTLEVEL" && !content.Contains('/'))
            Add(content, offset, IsException(content) ? Section.Exceptions : Section.Patterns);
    }

    // What else libhyphen knows is about compounds and the spelling of divided words, which are left as they are.
    private void ReadSetting(ReadOnlySpan<char> name, ReadOnlySpan<char> value, int offset)
    {
        if (name is "left" or "LEFTHYPHENMIN")
            left = Minimum(name, value, offset, left);
        else if (name is "right" or "RIGHTHYPHENMIN")
            right = Minimum(name, value, offset, right);
        else if (name is not ("COMPOUNDLEFTHYPHENMIN" or "COMPOUNDRIGHTHYPHENMIN" or "NOHYPHEN"))
            bag.Report(LayoutDiagnostics.BadPattern, Span(offset, name.Length + value.Length), string.Concat(name, value), "it has a space");
    }

    private int Minimum(ReadOnlySpan<char> name, ReadOnlySpan<char> value, int offset, int known)
    {
        var number = value.Trim();
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var letters) && letters is >= 1 and <= MostLetters)
            return letters;
        var start = offset + name.Length + (value.Length - value.TrimStart().Length);
        bag.Report(LayoutDiagnostics.BadPattern, Span(start, number.Length), number.ToString(), "a number of letters from 1 to 9 stands here");
        return known;
    }

    private void ReadTex()
    {
        var text = file.Text;
        var section = Section.None;
        for (var at = 0; at < text.Length;)
        {
            if (text[at] is '%')
            {
                var end = text.IndexOf('\n', at);
                at = end < 0 ? text.Length : end + 1;
            }
            else if (text[at] is '\\')
            {
                var length = 1 + LettersFrom(text, at + 1);
                section = text.AsSpan(at, length) switch { "\\patterns" => Section.Patterns, "\\hyphenation" => Section.Exceptions, _ => Section.None };
                at += length;
                if (text.AsSpan(at - length, length) is "\\lefthyphenmin" or "\\righthyphenmin")
                    at = ReadTexMinimum(text, at, length);
            }
            else if (text[at] is '}')
            {
                section = Section.None;
                at++;
            }
            else if (text[at] is '{' || char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else
            {
                var length = text.AsSpan(at).IndexOfAny(TexDelimiters);
                length = length < 0 ? text.Length - at : length;
                if (section is not Section.None)
                    Add(text.AsSpan(at, length), at, section);
                at += length;
            }
        }
    }

    private int ReadTexMinimum(string text, int at, int nameLength)
    {
        var start = at;
        while (at < text.Length && text[at] is '=' or ' ')
            at++;
        var digits = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        var name = text.AsSpan(start - nameLength, nameLength);
        var value = Minimum(default, text.AsSpan(digits, at - digits), digits, name is "\\lefthyphenmin" ? left : right);
        if (name is "\\lefthyphenmin")
            left = value;
        else
            right = value;
        return at;
    }

    private static int LettersFrom(string text, int start)
    {
        var at = start;
        while (at < text.Length && char.IsAsciiLetter(text[at]))
            at++;
        return at - start;
    }

    private static bool IsException(ReadOnlySpan<char> content) => content.Contains('-') && content.IndexOfAnyInRange('0', '9') < 0 && content[0] != '.';

    private void Add(ReadOnlySpan<char> content, int offset, Section section)
    {
        if (section is Section.Exceptions)
            AddException(content, offset);
        else
            AddPattern(content, offset);
    }

    private void AddException(ReadOnlySpan<char> content, int offset)
    {
        var letters = new System.Text.StringBuilder(content.Length);
        var places = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] is '-')
                places.Add(letters.Length);
            else if (IsLetter(content[i]))
                letters.Append(char.ToLowerInvariant(content[i]));
            else
                Report(content, offset, i, 1, "an exception has letters and hyphens only");
        }

        places.RemoveAll(place => place == 0 || place >= letters.Length);
        if (letters.Length > 0)
            exceptions[letters.ToString()] = places.ToImmutable();
    }

    private void AddPattern(ReadOnlySpan<char> content, int offset)
    {
        var letters = new System.Text.StringBuilder(content.Length);
        var values = ImmutableArray.CreateBuilder<byte>(content.Length + 1);
        values.Add(0);
        for (var i = 0; i < content.Length; i++)
        {
            if (char.IsAsciiDigit(content[i]))
            {
                // Of digits beside each other libhyphen takes the last, and dictionaries in use have some.
                if (!isDictionary && i > 0 && char.IsAsciiDigit(content[i - 1]))
                {
                    Report(content, offset, i - 1, 2, "two digits stand beside each other");
                    return;
                }

                values[^1] = (byte)(content[i] - '0');
                continue;
            }

            if (!IsLetter(content[i]) && !(content[i] is '.' && (letters.Length == 0 || i == content.Length - 1)))
            {
                Report(content, offset, i, 1, "a pattern has letters and digits, and dots at its ends");
                return;
            }

            letters.Append(char.ToLowerInvariant(content[i]));
            values.Add(0);
        }

        if (letters.ToString().AsSpan().Trim('.').IsEmpty)
            Report(content, offset, 0, content.Length, "it has no letter");
        else
            patterns[letters.ToString()] = values.ToImmutable();
    }

    private static bool IsLetter(char unit) => char.IsLetter(unit) || unit is '\'' or '\u2019' or '-'
        || char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark || unit is '\u200C' or '\u200D';

    private void Report(ReadOnlySpan<char> content, int offset, int start, int length, string problem) =>
        bag.Report(LayoutDiagnostics.BadPattern, Span(offset + start, length), content.ToString(), problem);

    private SourceSpan Span(int start, int length) => new(file, start, start + length);
}
