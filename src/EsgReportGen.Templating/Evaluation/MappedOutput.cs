using System.Text;
using System.Threading;
using System.Threading.Tasks;
using EsgReportGen.Foundation.Sources;
using Scriban.Runtime;

namespace EsgReportGen.Templating.Evaluation;

/// <summary>Takes what Scriban writes and records where it comes from.</summary>
internal sealed class MappedOutput : IScriptOutput
{
    private readonly StringBuilder text = new();
    private readonly string source;

    /// <param name="source">The text that Scriban parsed; raw parts are slices of this very string.</param>
    /// <param name="body">Its place in the template file.</param>
    public MappedOutput(string source, SourceSpan body)
    {
        this.source = source;
        Map = new SourceMap(body);
    }

    /// <summary>The way back to the template.</summary>
    public SourceMap Map { get; }

    /// <summary>The expression that is being printed.</summary>
    public SourceSpan Current { get; set; }

    /// <summary>Number of characters so far.</summary>
    public int Length => text.Length;

    /// <inheritdoc />
    public void Write(string text, int offset, int count)
    {
        if (ReferenceEquals(text, source))
            Map.AddRaw(this.text.Length, count, offset);
        else
            Map.AddWritten(this.text.Length, count, Current);
        this.text.Append(text, offset, count);
    }

    /// <inheritdoc />
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>All text.</summary>
    public override string ToString() => text.ToString();
}
