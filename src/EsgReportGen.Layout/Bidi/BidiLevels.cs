using System;
using System.Collections.Generic;
using EsgReportGen.Layout.Text;
using static EsgReportGen.Layout.Bidi.BidiClass;

namespace EsgReportGen.Layout.Bidi;

/// <summary>
/// Finds which parts of a paragraph run in which direction: the Unicode bidirectional algorithm up to the levels of a paragraph. Keeps its
/// working memory, so it is for one thread. Lines are ordered by <see cref="BidiLine"/>.
/// </summary>
/// <remarks>UAX #9, Unicode 15.0: rules P2 to I2. Rule L4 (mirrored glyphs) is the shaper's.</remarks>
internal sealed class BidiLevels
{
    /// <summary>The level of characters that rule X9 removes, before they take that of their neighbour.</summary>
    public const byte Removed = byte.MaxValue;

    private const int MaximumDepth = 125;

    private readonly BidiSequence sequence = new();
    private readonly List<Embedding> stack = [];
    private readonly ScratchList<int> matches = new();
    private readonly ScratchList<BidiClass> current = new();
    private readonly ScratchList<byte> embeddings = new();
    private readonly ScratchList<int> runs = new();
    private readonly ScratchList<int> openIsolates = new();

    private readonly record struct Embedding(byte Level, BidiClass Override, bool IsIsolate);

    /// <summary>The level of a paragraph by its first strong character: 0 from left to right, 1 from right to left (P2, P3).</summary>
    /// <param name="classes">The classes of its characters.</param>
    /// <param name="otherwise">The level of a paragraph without any.</param>
    public static byte BaseLevel(ReadOnlySpan<BidiClass> classes, byte otherwise)
    {
        var depth = 0;
        foreach (var value in classes)
        {
            if (value is LeftToRightIsolate or RightToLeftIsolate or FirstStrongIsolate)
                depth++;
            else if (value is PopDirectionalIsolate && depth > 0)
                depth--;
            else if (depth == 0 && value is (LeftToRight or RightToLeft or ArabicLetter))
                return value is LeftToRight ? (byte)0 : (byte)1;
        }

        return otherwise;
    }

    /// <summary>Resolves a paragraph.</summary>
    /// <param name="classes">The class of each character; the second half of a surrogate pair counts as a boundary neutral.</param>
    /// <param name="brackets">Its bracket, as of <see cref="BidiBrackets.Of"/>.</param>
    /// <param name="baseLevel">The paragraph's own level, 0 or 1.</param>
    /// <param name="levels">Takes the levels, as many as there are classes; <see cref="Removed"/> for what X9 removes.</param>
    public void Resolve(ReadOnlySpan<BidiClass> classes, ReadOnlySpan<int> brackets, byte baseLevel, Span<byte> levels)
    {
        MatchIsolates(classes);
        embeddings.Clear();
        ResolveExplicit(classes, baseLevel, embeddings.Extend(classes.Length));
        FindRuns();
        embeddings.Items.CopyTo(levels);
        ResolveSequences(classes, brackets, baseLevel, levels);
    }

    /// <summary>BD9: the closing character of each isolate, the number of characters if none closes it; -1 for characters that match nothing.</summary>
    private void MatchIsolates(ReadOnlySpan<BidiClass> classes)
    {
        matches.Clear();
        openIsolates.Clear();
        var found = matches.Extend(classes.Length);
        for (var i = 0; i < classes.Length; i++)
        {
            found[i] = -1;
            if (IsIsolate(classes[i]))
            {
                found[i] = classes.Length;
                openIsolates.Add(i);
            }
            else if (classes[i] is PopDirectionalIsolate && openIsolates.Count > 0)
            {
                var opening = openIsolates[openIsolates.Count - 1];
                openIsolates.Truncate(openIsolates.Count - 1);
                (found[opening], found[i]) = (i, opening);
            }
        }
    }

    /// <summary>X1 to X8: levels by embeddings, overrides and isolates; what they override stands in <see cref="current"/>.</summary>
    private void ResolveExplicit(ReadOnlySpan<BidiClass> classes, byte baseLevel, Span<byte> levels)
    {
        current.Clear();
        current.AddRange(classes);
        stack.Clear();
        stack.Add(new Embedding(baseLevel, OtherNeutral, false));
        int overflowIsolates = 0, overflowEmbeddings = 0, validIsolates = 0;
        for (var i = 0; i < classes.Length; i++)
        {
            var value = classes[i];
            switch (value)
            {
                case LeftToRightEmbedding or RightToLeftEmbedding or LeftToRightOverride or RightToLeftOverride:
                    levels[i] = Removed;
                    var forced = value switch { LeftToRightOverride => LeftToRight, RightToLeftOverride => RightToLeft, _ => OtherNeutral };
                    if (overflowIsolates == 0 && overflowEmbeddings == 0 && TryNext(value is RightToLeftEmbedding or RightToLeftOverride, out var level))
                        stack.Add(new Embedding(level, forced, false));
                    else if (overflowIsolates == 0)
                        overflowEmbeddings++;
                    break;
                case LeftToRightIsolate or RightToLeftIsolate or FirstStrongIsolate:
                    Take(i, levels);
                    var isBackwards = value is RightToLeftIsolate || (value is FirstStrongIsolate && BaseLevel(classes[(i + 1)..matches[i]], 0) == 1);
                    if (overflowIsolates == 0 && overflowEmbeddings == 0 && TryNext(isBackwards, out level))
                    {
                        validIsolates++;
                        stack.Add(new Embedding(level, OtherNeutral, true));
                    }
                    else
                    {
                        overflowIsolates++;
                    }

                    break;
                case PopDirectionalIsolate:
                    if (overflowIsolates > 0)
                    {
                        overflowIsolates--;
                    }
                    else if (validIsolates > 0)
                    {
                        overflowEmbeddings = 0;
                        validIsolates--;
                        while (!stack[^1].IsIsolate)
                            stack.RemoveAt(stack.Count - 1);
                        stack.RemoveAt(stack.Count - 1);
                    }

                    Take(i, levels);
                    break;
                case PopDirectionalFormat:
                    levels[i] = Removed;
                    if (overflowIsolates > 0)
                        break;
                    if (overflowEmbeddings > 0)
                        overflowEmbeddings--;
                    else if (!stack[^1].IsIsolate && stack.Count > 1)
                        stack.RemoveAt(stack.Count - 1);
                    break;
                case BoundaryNeutral:
                    levels[i] = Removed;
                    break;
                case ParagraphSeparator:
                    levels[i] = baseLevel;
                    break;
                default:
                    Take(i, levels);
                    break;
            }
        }
    }

    private void Take(int index, Span<byte> levels)
    {
        var top = stack[^1];
        levels[index] = top.Level;
        if (top.Override is not OtherNeutral)
            current[index] = top.Override;
    }

    private bool TryNext(bool isBackwards, out byte level)
    {
        var next = isBackwards ? (stack[^1].Level + 1) | 1 : (stack[^1].Level + 2) & ~1;
        level = (byte)next;
        return next <= MaximumDepth;
    }

    /// <summary>BD7: where runs of one level begin, without what X9 removes; at last the end.</summary>
    private void FindRuns()
    {
        runs.Clear();
        var last = Removed;
        for (var i = 0; i < embeddings.Count; i++)
        {
            if (embeddings[i] == Removed || embeddings[i] == last)
                continue;
            last = embeddings[i];
            runs.Add(i);
        }

        runs.Add(embeddings.Count);
    }

    /// <summary>X10: resolves each isolating run sequence (BD13), in the order of their beginnings.</summary>
    private void ResolveSequences(ReadOnlySpan<BidiClass> classes, ReadOnlySpan<int> brackets, byte baseLevel, Span<byte> levels)
    {
        for (var run = 0; run < runs.Count - 1; run++)
        {
            var first = runs[run];
            if (classes[first] is PopDirectionalIsolate && matches[first] >= 0)
                continue;
            var level = embeddings[first];
            sequence.Begin(level);
            var last = AddRun(run);
            while (IsIsolate(classes[last]) && matches[last] < classes.Length)
                last = AddRun(RunAt(matches[last]));

            // Outer directions are those of the higher level at either end; an isolate that is never closed ends with the paragraph's.
            var before = LevelBeside(first, -1, baseLevel);
            var after = IsIsolate(classes[last]) ? baseLevel : LevelBeside(last, 1, baseLevel);
            sequence.Resolve(classes, brackets, current.Items, Direction(Math.Max(level, before)), Direction(Math.Max(level, after)), levels);
        }
    }

    /// <summary>Adds a run to the sequence.</summary>
    /// <returns>Index of its last character.</returns>
    private int AddRun(int run)
    {
        var last = runs[run];
        for (var i = runs[run]; i < runs[run + 1]; i++)
        {
            if (embeddings[i] == Removed)
                continue;
            sequence.Add(i);
            last = i;
        }

        return last;
    }

    // What closes an isolate begins a run: what is within has a higher level.
    private int RunAt(int start) => ((ReadOnlySpan<int>)runs.Items).BinarySearch(start);

    private byte LevelBeside(int index, int step, byte baseLevel)
    {
        for (var i = index + step; i >= 0 && i < embeddings.Count; i += step)
        {
            if (embeddings[i] != Removed)
                return embeddings[i];
        }

        return baseLevel;
    }

    private static bool IsIsolate(BidiClass value) => value is LeftToRightIsolate or RightToLeftIsolate or FirstStrongIsolate;

    private static BidiClass Direction(int level) => (level & 1) == 0 ? LeftToRight : RightToLeft;
}
