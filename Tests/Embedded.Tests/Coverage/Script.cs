using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Orders;

namespace Backtests.Embedded.Tests.Coverage;

/// <summary>An algorithm whose parts are given from outside, and that notes what it sees.</summary>
internal class Script : QCAlgorithm
{
    public required Action<Script> Setup { get; init; }

    public Action<Script, Slice>? Data { get; init; }

    public Action<Script, OrderEvent>? Event { get; init; }

    public Action<Script, SecurityChanges>? Changed { get; init; }

    public Action<Script>? Warm { get; set; }

    public Action<Script>? End { get; init; }

    public Action<Script, Symbol>? DayEnd { get; init; }

    /// <summary>What was noted.</summary>
    public List<string> Notes { get; } = [];

    public Symbol First { get; set; } = null!;

    public Symbol Second { get; set; } = null!;

    /// <summary>2024-03-01 in UTC, without benchmark, for a number of days.</summary>
    public void Days(int count, int first = 1)
    {
        SetTimeZone("UTC");
        SetStartDate(2024, 3, first);
        SetEndDate(new DateTime(2024, 3, first).AddDays(count - 1));
        SetBenchmark(_ => 0m);
    }

    public void Note(FormattableString text) => Notes.Add(FormattableString.Invariant(text));

    /// <summary>Id and status, of a fill the price and the fee too.</summary>
    public void NoteEvent(OrderEvent e)
    {
        if (e.Status != OrderStatus.Filled) Note($"{e.OrderId} {e.Status}");
        else Note($"{e.OrderId} {e.Status} {e.FillPrice:0.########} fee {e.OrderFee.Value.Amount:0.########} {e.OrderFee.Value.Currency}");
    }

    public override void Initialize() => Setup(this);

    public override void OnData(Slice slice) => Data?.Invoke(this, slice);

    public override void OnOrderEvent(OrderEvent orderEvent) => Event?.Invoke(this, orderEvent);

    public override void OnSecuritiesChanged(SecurityChanges changes) => Changed?.Invoke(this, changes);

    public override void OnWarmupFinished() => Warm?.Invoke(this);

    public override void OnEndOfAlgorithm() => End?.Invoke(this);

    public override void OnEndOfDay(Symbol symbol) => DayEnd?.Invoke(this, symbol);
}
