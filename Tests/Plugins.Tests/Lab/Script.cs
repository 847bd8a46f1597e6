namespace Backtests.Plugins.Tests;

/// <summary>What an algorithm of a test does, and when.</summary>
internal sealed class Script
{
    private readonly Dictionary<int, Action<ScriptedAlgorithm>> _acts = [];

    /// <summary>Account currency at the start.</summary>
    public decimal Cash { get; init; } = 10_000m;

    /// <summary>The account currency.</summary>
    public string Currency { get; init; } = "USDT";

    /// <summary>Lean's market of the contracts.</summary>
    public string Market { get; init; } = QuantConnect.Market.Binance;

    /// <summary>The end of Initialize.</summary>
    public required Action<ScriptedAlgorithm> Setup { get; init; }

    public IReadOnlyDictionary<int, Action<ScriptedAlgorithm>> Acts => _acts;

    /// <summary>Does something in OnData of the step that ends bar <paramref name="minute"/> - 1.</summary>
    public Script At(int minute, Action<ScriptedAlgorithm> act)
    {
        _acts.Add(minute, act);
        return this;
    }
}
