using System;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Graphics.Shaping;
using EsgReportGen.Layout.Bidi;

namespace EsgReportGen.Layout.Text;

/// <summary>
/// In which direction each character of a paragraph runs. Facts, page numbers, marks of notes and words in another language are taken
/// apart from what surrounds them, as if they stood between isolates: a minus or a percent sign then stays where it was printed. For one thread.
/// </summary>
internal sealed class TextDirections
{
    // Behind so many marks on one letter a shaper looks for no other.
    private const int MostContext = 5;

    private readonly BidiLevels resolver = new();
    private readonly ScratchList<BidiClass> sequence = new();
    private readonly ScratchList<int> brackets = new();
    private readonly ScratchList<int> places = new();
    private readonly ScratchList<byte> sequenceLevels = new();
    private readonly ScratchList<byte> levels = new();
    private readonly ScratchList<BidiClass> classes = new();

    /// <summary>The level of the paragraph: 0 from left to right, 1 from right to left.</summary>
    public byte BaseLevel { get; private set; }

    /// <summary>Whether all of it runs from left to right; then there are no levels.</summary>
    public bool IsPlain { get; private set; }


    /// <summary>Finds the directions of a paragraph.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="language">Language tag of its plain text.</param>
    /// <param name="isRightToLeft">Whether the paragraph begins at the right.</param>
    /// <param name="isMirrored">Whether pages do.</param>
    public void Find(ParagraphText text, string language, bool isRightToLeft, bool isMirrored)
    {
        levels.Clear();
        classes.Clear();
        BaseLevel = isRightToLeft ? (byte)1 : (byte)0;
        IsPlain = !isMirrored && BidiClasses.IsPlain(text.Characters.Items);
        if (IsPlain)
            return;
        FindClasses(text.Characters.Items);
        BuildSequence(text, language);
        sequenceLevels.Clear();
        resolver.Resolve(sequence.Items, brackets.Items, BaseLevel, sequenceLevels.Extend(sequence.Count));
        TakeLevels(text.Characters.Items);
    }

    /// <summary>The level of the character at an offset.</summary>
    public byte LevelAt(int offset) => IsPlain ? BaseLevel : levels[offset];

    /// <summary>Where the level of the character at an offset ends, before an end.</summary>
    public int EndOfLevel(int start, int end)
    {
        if (IsPlain)
            return end;
        var at = start + 1;
        while (at < end && levels[at] == levels[start])
            at++;
        return at;
    }

    /// <summary>Where the spaces begin that end a line (UAX #9, L1).</summary>
    /// <param name="end">Offset where the line ends.</param>
    public int StartOfSpaces(int end)
    {
        while (end > 0 && BidiLine.IsSpace(classes[end - 1]))
            end--;
        return end;
    }

    /// <summary>What the text between two offsets joins on either side: letters of its own level without a space between.</summary>
    public ShapingContext ContextOf(ReadOnlySpan<char> characters, int start, int end)
    {
        var (first, last) = (start, end);
        while (first > 0 && start - first < MostContext && levels[first - 1] == levels[start] && characters[first - 1] is not ' ')
            first--;
        while (last < characters.Length && last - end < MostContext && levels[last] == levels[start] && characters[last] is not ' ')
            last++;
        return first == start && last == end || (levels[start] & 1) == 0
            ? ShapingContext.None
            : new ShapingContext(characters[first..start].ToString(), characters[end..last].ToString());
    }

    private void FindClasses(ReadOnlySpan<char> characters)
    {
        var found = classes.Extend(characters.Length);
        for (var i = 0; i < characters.Length; i++)
        {
            if (char.IsHighSurrogate(characters[i]) && i + 1 < characters.Length && char.IsLowSurrogate(characters[i + 1]))
            {
                // The second half counts as the first for spaces; among the characters of the paragraph it is left out.
                found[i] = BidiClasses.Of(char.ConvertToUtf32(characters[i], characters[i + 1]));
                found[i + 1] = found[i];
                i++;
                continue;
            }

            found[i] = BidiClasses.Of(characters[i]);
        }

        for (var i = 0; i < characters.Length - 1; i++)
        {
            if (IsSign(characters[i]) && found[i + 1] is BidiClass.EuropeanNumber && (i == 0 || !HoldsNumber(found[i - 1])))
                found[i] = found[i + 1];
        }
    }

    // UAX #9, HL2: a sign before a number in European digits belongs to it. The algorithm itself would put it at the right of the number in
    // Arabic text; before Arabic digits that is where it stands.
    private static bool IsSign(char unit) => unit is '-' or '+' or '\u2212' or '\u2013' or '\u00B1' or '\u2248' or '~';

    private static bool HoldsNumber(BidiClass value) => value is BidiClass.LeftToRight or BidiClass.RightToLeft or BidiClass.ArabicLetter
        or BidiClass.EuropeanNumber or BidiClass.ArabicNumber or BidiClass.NonspacingMark;

    /// <summary>The classes with isolates between them (UAX #9, HL3), and where each character stands among them.</summary>
    private void BuildSequence(ParagraphText text, string language)
    {
        sequence.Clear();
        brackets.Clear();
        places.Clear();
        var spoken = language;
        foreach (ref readonly var run in text.Runs.Items)
        {
            if (run.Style.Language != spoken)
            {
                if (spoken != language)
                    Add(BidiClass.PopDirectionalIsolate);
                if (run.Style.Language != language)
                    Add(WritingDirection.IsRightToLeft(run.Style.Language) ? BidiClass.RightToLeftIsolate : BidiClass.LeftToRightIsolate);
                spoken = run.Style.Language;
            }

            var isApart = run.Kind is not RunKind.Words;
            if (isApart)
                Add(DirectionOf(run));
            for (var i = run.Start; i < run.End; i++)
            {
                places.Add(sequence.Count);
                sequence.Add(char.IsLowSurrogate(text.Characters[i]) ? BidiClass.BoundaryNeutral : classes[i]);
                brackets.Add(BidiBrackets.Of(text.Characters[i]));
            }

            if (isApart)
                Add(BidiClass.PopDirectionalIsolate);
        }

        if (spoken != language)
            Add(BidiClass.PopDirectionalIsolate);
    }

    /// <summary>The isolate of a run without letters: Arabic digits with their signs run from right to left, others do not.</summary>
    private BidiClass DirectionOf(in TextRun run)
    {
        var hasArabicNumber = false;
        foreach (var value in classes.Items[run.Start..run.End])
        {
            if (value is BidiClass.LeftToRight or BidiClass.RightToLeft or BidiClass.ArabicLetter)
                return BidiClass.FirstStrongIsolate;
            hasArabicNumber |= value is BidiClass.ArabicNumber;
        }

        return hasArabicNumber ? BidiClass.RightToLeftIsolate : BidiClass.LeftToRightIsolate;
    }

    private void Add(BidiClass isolate)
    {
        sequence.Add(isolate);
        brackets.Add(0);
    }

    // What the algorithm leaves out, joiners and soft hyphens, goes with what stands before it.
    private void TakeLevels(ReadOnlySpan<char> characters)
    {
        var found = levels.Extend(characters.Length);
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = sequenceLevels[places[i]];
            if (found[i] == BidiLevels.Removed)
                found[i] = i == 0 ? BaseLevel : found[i - 1];
        }
    }
}
