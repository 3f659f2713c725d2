using System;
using EsgReportGen.Layout.Text;
using static EsgReportGen.Layout.Bidi.BidiClass;

namespace EsgReportGen.Layout.Bidi;

/// <summary>An isolating run sequence (UAX #9, BD13): what reads on at one level across the isolates within it. Rules W1 to I2.</summary>
internal sealed partial class BidiSequence
{
    private readonly ScratchList<int> positions = new();
    private readonly ScratchList<BidiClass> types = new();
    private byte level;
    private BidiClass before;
    private BidiClass after;

    private BidiClass Own => (level & 1) == 0 ? LeftToRight : RightToLeft;

    /// <summary>Begins a sequence of a level.</summary>
    public void Begin(byte embeddingLevel)
    {
        level = embeddingLevel;
        positions.Clear();
    }

    /// <summary>Adds a character by its index in the paragraph.</summary>
    public void Add(int index) => positions.Add(index);

    /// <summary>Resolves the levels of its characters.</summary>
    /// <param name="classes">The classes of the paragraph.</param>
    /// <param name="brackets">Its brackets, as of <see cref="BidiBrackets.Of"/>.</param>
    /// <param name="current">Its classes after overrides.</param>
    /// <param name="start">The direction before the sequence (sos).</param>
    /// <param name="end">The direction behind it (eos).</param>
    /// <param name="levels">Takes the levels.</param>
    public void Resolve(
        ReadOnlySpan<BidiClass> classes, ReadOnlySpan<int> brackets, ReadOnlySpan<BidiClass> current, BidiClass start, BidiClass end, Span<byte> levels)
    {
        (before, after) = (start, end);
        types.Clear();
        foreach (var position in positions.Items)
            types.Add(current[position]);
        var found = types.Items;
        ResolveMarks(found);
        ResolveNumbers(found);
        ResolveSeparators(found);
        ResolveTerminators(found);
        ResolveLatinNumbers(found);
        ResolveBrackets(found, classes, brackets);
        ResolveNeutrals(found);
        for (var i = 0; i < found.Length; i++)
            levels[positions[i]] = ImplicitLevel(found[i]);
    }

    /// <summary>W1: marks are as what they stand on.</summary>
    private void ResolveMarks(Span<BidiClass> found)
    {
        var last = before;
        foreach (ref var type in found)
        {
            if (type is NonspacingMark)
                type = last;
            last = type is LeftToRightIsolate or RightToLeftIsolate or FirstStrongIsolate or PopDirectionalIsolate ? OtherNeutral : type;
        }
    }

    /// <summary>W2, W3: numbers behind Arabic letters are Arabic numbers; those letters run from right to left.</summary>
    private void ResolveNumbers(Span<BidiClass> found)
    {
        var strong = before;
        foreach (ref var type in found)
        {
            if (type is LeftToRight or RightToLeft or ArabicLetter)
                strong = type;
            else if (type is EuropeanNumber && strong is ArabicLetter)
                type = ArabicNumber;
            if (type is ArabicLetter)
                type = RightToLeft;
        }
    }

    /// <summary>W4: one separator between two numbers of a kind belongs to them.</summary>
    private static void ResolveSeparators(Span<BidiClass> found)
    {
        for (var i = 1; i < found.Length - 1; i++)
        {
            var (type, left, right) = (found[i], found[i - 1], found[i + 1]);
            if (left != right)
                continue;
            if ((left is EuropeanNumber && type is EuropeanSeparator or CommonSeparator) || (left is ArabicNumber && type is CommonSeparator))
                found[i] = left;
        }
    }

    /// <summary>W5, W6: terminators beside European numbers belong to them; other separators and terminators are neutral.</summary>
    private static void ResolveTerminators(Span<BidiClass> found)
    {
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] is EuropeanSeparator or CommonSeparator)
            {
                found[i] = OtherNeutral;
                continue;
            }

            if (found[i] is not EuropeanTerminator)
                continue;
            var end = i;
            while (end < found.Length && found[end] is EuropeanTerminator)
                end++;
            var isOfNumber = (i > 0 && found[i - 1] is EuropeanNumber) || (end < found.Length && found[end] is EuropeanNumber);
            found[i..end].Fill(isOfNumber ? EuropeanNumber : OtherNeutral);
            i = end - 1;
        }
    }

    /// <summary>W7: European numbers behind letters that run from left to right run with them.</summary>
    private void ResolveLatinNumbers(Span<BidiClass> found)
    {
        var strong = before;
        foreach (ref var type in found)
        {
            if (type is LeftToRight or RightToLeft)
                strong = type;
            else if (type is EuropeanNumber && strong is LeftToRight)
                type = LeftToRight;
        }
    }

    /// <summary>N1, N2: neutrals between two of a direction have it; others have that of the sequence.</summary>
    private void ResolveNeutrals(Span<BidiClass> found)
    {
        for (var i = 0; i < found.Length; i++)
        {
            if (!IsNeutral(found[i]))
                continue;
            var end = i;
            while (end < found.Length && IsNeutral(found[end]))
                end++;
            var left = i == 0 ? before : Strong(found[i - 1]);
            var right = end == found.Length ? after : Strong(found[end]);
            found[i..end].Fill(left == right ? left : Own);
            i = end - 1;
        }
    }

    /// <summary>I1, I2.</summary>
    private byte ImplicitLevel(BidiClass type) => type switch
    {
        LeftToRight => (byte)(level + (level & 1)),
        RightToLeft => (byte)(level | 1),
        _ => (byte)((level + 2) & ~1),
    };

    /// <summary>The direction that a class has among neutrals and brackets, where numbers run from right to left; another class for none.</summary>
    private static BidiClass Strong(BidiClass type) => type is EuropeanNumber or ArabicNumber ? RightToLeft : type;

    private static bool IsNeutral(BidiClass type) => type is ParagraphSeparator or SegmentSeparator or WhiteSpace or OtherNeutral
        or LeftToRightIsolate or RightToLeftIsolate or FirstStrongIsolate or PopDirectionalIsolate;
}
