using System;

namespace EsgReportGen.Html.Markup;

/// <summary>Cuts text into pieces that fit a buffer, never within a surrogate pair.</summary>
internal static class TextChunks
{
    /// <summary>The pieces of a text, each of at most <paramref name="length"/> characters and one.</summary>
    public static Enumerator Chunks(this ReadOnlySpan<char> text, int length) => new(text, length);

    internal ref struct Enumerator(ReadOnlySpan<char> rest, int length)
    {
        private ReadOnlySpan<char> rest = rest;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly Enumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            if (rest.IsEmpty)
                return false;
            var end = Math.Min(rest.Length, length);
            if (end < rest.Length && char.IsHighSurrogate(rest[end - 1]))
                end++;
            Current = rest[..end];
            rest = rest[end..];
            return true;
        }
    }
}
