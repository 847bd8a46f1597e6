using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;
using QuantConnect.Orders;

namespace Backtests.Plugins.Tests;

/// <summary>An algorithm that does what a <see cref="Script"/> says, and remembers what it was told.</summary>
internal sealed class ScriptedAlgorithm(Script script) : QCAlgorithm
{
    private readonly Dictionary<int, Action<ScriptedAlgorithm>> _acts = script.Acts.ToDictionary();

    public List<OrderEvent> Events { get; } = [];

    public List<(DateTime Time, List<SubmitOrderRequest> Requests)> MarginCalls { get; } = [];

    public List<DateTime> MarginCallWarnings { get; } = [];

    public VenueSession Session => VenueSession.Of(this)!;

    public decimal Usdt => Portfolio.CashBook["USDT"].Amount;

    /// <summary>Balance in the account currency.</summary>
    public decimal Money => Portfolio.CashBook[script.Currency].Amount;

    public override void Initialize()
    {
        SetTimeZone("UTC");
        SetStartDate(2025, 8, 1);
        SetEndDate(2025, 8, 1);
        SetAccountCurrency(script.Currency);
        SetCash(script.Cash);
        SetBenchmark(_ => 0m);
        script.Setup(this);
    }

    public Symbol Perp(string ticker) => QuantConnect.Symbol.Create(ticker, SecurityType.CryptoFuture, script.Market);

    public override void OnData(Slice slice)
    {
        // Funding rows make steps of their own at the start of a minute that has no bar yet: each act is done once.
        if (_acts.Remove((int)(UtcTime - TestMarket.Day).TotalMinutes, out var act)) act(this);
    }

    /// <summary>What to do in the moment of a fill.</summary>
    public Action<OrderEvent>? OnFill { get; set; }

    public override void OnOrderEvent(OrderEvent orderEvent)
    {
        Events.Add(orderEvent);
        if (orderEvent.Status == OrderStatus.Filled) OnFill?.Invoke(orderEvent);
    }

    public override void OnMarginCall(List<SubmitOrderRequest> requests) => MarginCalls.Add((UtcTime, [.. requests]));

    public override void OnMarginCallWarning() => MarginCallWarnings.Add(UtcTime);
}
