using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Foundation.Tests.Diagnostics;

public class SideBySideTests
{
    private static readonly DiagnosticDescriptor Descriptor = new("ESG1999", DiagnosticSeverity.Error, "t", "piece {0}", "h");

    [Theory]
    [InlineData(0, int.MaxValue)]
    [InlineData(1, int.MaxValue)]
    [InlineData(500, int.MaxValue)]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(500, 1)]
    public void Results_AndFindings_ComeInOrder(int count, int atOnce)
    {
        var findings = new DiagnosticBag();
        var taken = new List<int>();
        var thread = Environment.CurrentManagedThreadId;
        SideBySide.Run(
            count,
            findings,
            (i, own) =>
            {
                own.Report(Descriptor, SourceSpan.None, $"{i}");

                // Early pieces take longer, so that later ones overtake them.
                for (var turn = 0; turn < count - i; turn++)
                    Thread.SpinWait(20);
                return i * i;
            },
            (i, square) =>
            {
                Assert.Equal(thread, Environment.CurrentManagedThreadId);
                Assert.Equal(i + 1, findings.Count);
                Assert.Equal(i * i, square);
                taken.Add(i);
            },
            atOnce);
        Assert.Equal(Enumerable.Range(0, count), taken);
        Assert.Equal(Enumerable.Range(0, count).Select(i => $"piece {i}"), findings.ToImmutable().Select(d => d.Message));
    }

    [Fact]
    public void Exceptions_OfSeveralPieces_TheFirstComesOutBehindTheResultsBeforeIt()
    {
        var taken = new List<int>();
        var exception = Assert.Throws<InvalidOperationException>(() => SideBySide.Run(
            100, new DiagnosticBag(), (i, _) => i is 7 or 8 or 60 ? throw new InvalidOperationException($"piece {i}") : i, (i, _) => taken.Add(i)));
        Assert.Equal("piece 7", exception.Message);
        Assert.Equal(Enumerable.Range(0, 7), taken);
    }

    [Fact]
    public void Exceptions_OfTheTaker_LetNoFurtherPieceBegin()
    {
        var begun = 0;
        Assert.Throws<InvalidOperationException>(() => SideBySide.Run(
            1_000_000,
            new DiagnosticBag(),
            (_, _) =>
            {
                Thread.SpinWait(10_000);
                return Interlocked.Increment(ref begun);
            },
            (_, _) => throw new InvalidOperationException()));
        Assert.True(begun < 1_000_000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Pieces_AreDoneAtOnce_NoMoreThanAllowed(int atOnce)
    {
        var running = 0;
        var most = 0;
        SideBySide.Run(
            200,
            new DiagnosticBag(),
            (i, _) =>
            {
                var now = Interlocked.Increment(ref running);
                Thread.SpinWait(500);
                Interlocked.Decrement(ref running);
                return now;
            },
            (_, now) => most = Math.Max(most, now),
            atOnce);
        Assert.InRange(most, 1, atOnce);
    }

    [Fact]
    public void Pieces_ThatAreMadeOfPieces_End()
    {
        var sum = 0;
        SideBySide.Run(
            50,
            new DiagnosticBag(),
            (i, own) =>
            {
                var inner = 0;
                SideBySide.Run(50, own, (j, _) => j, (_, j) => inner += j);
                return inner;
            },
            (_, inner) => sum += inner);
        Assert.Equal(50 * 1225, sum);
    }
}
