using System.Collections.Concurrent;
using System.Globalization;
using QuantConnect.Algorithm;

namespace Backtests.Engine.Results;

/// <summary>
/// Collects what an algorithm says, each line with the time at which it was said, in the algorithm's time zone. What is beyond a million
/// lines,
/// or beyond 128 million characters, isn't kept; the last line then says how much that was.
/// </summary>
internal sealed class AlgorithmLog
{
    private const int MaximumLines = 1_000_000;
    private const long MaximumCharacters = 128_000_000;

    private readonly QCAlgorithm _algorithm;
    private readonly Action<string>? _sink;
    private readonly List<string> _lines = [];
    private long _characters;
    private long _dropped;

    /// <summary>The log of <paramref name="algorithm"/>; each line also goes to <paramref name="sink"/>.</summary>
    public AlgorithmLog(QCAlgorithm algorithm, Action<string>? sink)
    {
        _algorithm = algorithm;
        _sink = sink;
    }

    /// <summary>The lines so far.</summary>
    public IReadOnlyList<string> Lines => _lines;

    /// <summary>Takes over what the algorithm has said since the last call.</summary>
    public void Drain()
    {
        Drain(_algorithm.DebugMessages);
        Drain(_algorithm.ErrorMessages);
        Drain(_algorithm.LogMessages);
        _dropped += _algorithm.TakeDroppedMessages();
    }

    /// <summary>Takes over the rest, and says what was dropped.</summary>
    public void Close()
    {
        Drain();
        if (_dropped > 0)
        {
            Keep(string.Create(CultureInfo.InvariantCulture, $"The log is full: {_dropped} more lines were dropped."));
        }
    }

    /// <summary>Adds a line of the engine's own.</summary>
    public void Error(string message) => Keep(message);

    private void Drain(ConcurrentQueue<string> queue)
    {
        if (queue.IsEmpty)
        {
            return;
        }

        while (queue.TryDequeue(out var message))
        {
            Add(message);
        }
    }

    private void Add(string message)
    {
        if (_lines.Count >= MaximumLines || _characters >= MaximumCharacters)
        {
            _dropped++;
            return;
        }

        Keep(message);
    }

    private void Keep(string message)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{_algorithm.Time:yyyy-MM-dd HH:mm:ss} {message}");
        _lines.Add(line);
        _characters += line.Length;
        _sink?.Invoke(line);
    }
}
