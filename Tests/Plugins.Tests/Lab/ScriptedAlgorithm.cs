using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;
using QuantConnect.Orders;

namespace Backtests.Plugins.Tests;

/// <summary>An algorithm that does at given minutes of the day what a test says, and remembers what it was told.</summary>
internal sealed class ScriptedAlgorithm : QCAlgorithm
{
    private readonly Dictionary<int, Action<ScriptedAlgorithm>> _script = [];

    public decimal Cash { get; init; } = 10_000m;

    public required Action<ScriptedAlgorithm> Setup { get; init; }

    public List<OrderEvent> Events { get; } = [];

    public List<(DateTime Time, List<SubmitOrderRequest> Requests)> MarginCalls { get; } = [];

    public List<DateTime> MarginCallWarnings { get; } = [];

    public VenueSession Session => VenueSession.Of(this)!;

    public decimal Usdt => Portfolio.CashBook["USDT"].Amount;

    /// <summary>Does something in OnData of the step that ends bar <paramref name="minute"/> - 1.</summary>
    public ScriptedAlgorithm At(int minute, Action<ScriptedAlgorithm> act)
    {
        _script.Add(minute, act);
        return this;
    }

    public override void Initialize()
    {
        SetTimeZone("UTC");
        SetStartDate(2025, 8, 1);
        SetEndDate(2025, 8, 1);
        SetAccountCurrency("USDT");
        SetCash(Cash);
        SetBenchmark(_ => 0m);
        Setup(this);
    }

    public Symbol Perp(string ticker) => QuantConnect.Symbol.Create(ticker, SecurityType.CryptoFuture, Market.Binance);

    public override void OnData(Slice slice)
    {
        // Funding rows make steps of their own at the start of a minute that has no bar yet: each act is done once.
        if (_script.Remove((int)(UtcTime - TestMarket.Day).TotalMinutes, out var act)) act(this);
    }

    public override void OnOrderEvent(OrderEvent orderEvent) => Events.Add(orderEvent);

    public override void OnMarginCall(List<SubmitOrderRequest> requests) => MarginCalls.Add((UtcTime, [.. requests]));

    public override void OnMarginCallWarning() => MarginCallWarnings.Add(UtcTime);
}
