using System.Collections.Concurrent;
using System.Globalization;
using QuantConnect.Algorithm;

namespace Backtests.Engine.Results;

/// <summary>Collects what an algorithm says, each line with the time at which it was said, in the algorithm's time zone.</summary>
internal sealed class AlgorithmLog
{
    private readonly QCAlgorithm _algorithm;
    private readonly Action<string>? _sink;
    private readonly List<string> _lines = [];

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
    }

    /// <summary>Adds a line of the engine's own.</summary>
    public void Error(string message) => Add(message);

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
        var line = string.Create(CultureInfo.InvariantCulture, $"{_algorithm.Time:yyyy-MM-dd HH:mm:ss} {message}");
        _lines.Add(line);
        _sink?.Invoke(line);
    }
}
