namespace EsgReportGen.Layout.Notes;

/// <summary>A note, or the rest of one that began on a page before.</summary>
/// <param name="Body">The note.</param>
/// <param name="First">0-based index of its first line.</param>
internal readonly record struct NotePiece(NoteBody Body, int First)
{
    /// <summary>Whether it began on a page before.</summary>
    public bool IsContinued => First > 0;

    /// <summary>Number of its lines.</summary>
    public int LineCount => Body.Lines.Length - First;
}
