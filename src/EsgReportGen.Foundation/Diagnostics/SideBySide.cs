using System;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace EsgReportGen.Foundation.Diagnostics;

/// <summary>
/// Does pieces of work on all cores at once and takes their results in order, so that neither results nor findings show which piece was done first.
/// </summary>
public static class SideBySide
{
    /// <summary>Does pieces 0 to count - 1 and takes each result on the calling thread, in order, while later pieces are still being done.</summary>
    /// <param name="count">How many pieces there are.</param>
    /// <param name="findings">Takes what the pieces find, each piece's before its result is taken.</param>
    /// <param name="work">Does a piece, on any thread; its findings go into the bag given, its result depends on no other piece.</param>
    /// <param name="take">Takes a piece's result; called on this thread only, in order of the pieces.</param>
    /// <param name="atOnce">How many pieces may be done at once, at least 1, beside the taking; no more than there are cores are.</param>
    /// <typeparam name="T">What a piece gives.</typeparam>
    /// <exception cref="Exception">What a piece throws comes out when its turn is to be taken: of several, that of the first piece.</exception>
    public static void Run<T>(int count, DiagnosticBag findings, Func<int, DiagnosticBag, T> work, Action<int, T> take, int atOnce = int.MaxValue)
    {
        var pieces = new Pieces<T>(count, work, atOnce);

        // With one piece at once this thread takes while a helper works; else it works too.
        for (var helpers = Math.Min(Math.Min(count, Environment.ProcessorCount) - 1, atOnce); helpers > 0; helpers--)
            _ = Task.Run(pieces.DoAll);
        try
        {
            for (var i = 0; i < count; i++)
            {
                var piece = pieces.Finish(i);
                findings.AddRange(piece.Findings.ToImmutable());
                take(i, piece.Result);
            }
        }
        finally
        {
            pieces.Stop();
        }
    }

    private sealed class Pieces<T>(int count, Func<int, DiagnosticBag, T> work, int atOnce)
    {
        // All state is read and written under the lock of this array.
        private readonly Piece<T>?[] done = new Piece<T>?[count];
        private int begun;
        private int running;

        public void DoAll()
        {
            while (true)
            {
                int index;
                lock (done)
                {
                    while (running >= atOnce && begun < count)
                        Monitor.Wait(done);
                    if (begun >= count)
                        return;
                    index = Begin();
                }

                Do(index);
            }
        }

        /// <summary>A piece that is done. Until it is, this thread does pieces too where that is allowed, so that it never hangs on helpers that do not come.</summary>
        public Piece<T> Finish(int index)
        {
            while (true)
            {
                int other;
                lock (done)
                {
                    while (done[index] is null && (running >= atOnce || begun >= count))
                        Monitor.Wait(done);
                    if (done[index] is { } piece)
                    {
                        done[index] = null;
                        piece.Failure?.Throw();
                        return piece;
                    }

                    other = Begin();
                }

                Do(other);
            }
        }

        /// <summary>Lets no further piece begin.</summary>
        public void Stop()
        {
            lock (done)
            {
                begun = count;
                Monitor.PulseAll(done);
            }
        }

        private int Begin()
        {
            running++;
            return begun++;
        }

        private void Do(int index)
        {
            var findings = new DiagnosticBag();
            T result = default!;
            ExceptionDispatchInfo? failure = null;
            try
            {
                result = work(index, findings);
            }
#pragma warning disable CA1031 // It is thrown again where the piece is taken.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }

            lock (done)
            {
                done[index] = new Piece<T>(result, findings, failure);
                running--;
                Monitor.PulseAll(done);
            }
        }
    }

    private sealed record Piece<T>(T Result, DiagnosticBag Findings, ExceptionDispatchInfo? Failure);
}
