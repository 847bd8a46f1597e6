using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace Backtests.Tests.Trading;

/// <summary>
/// Places, changes and cancels orders of every resting kind at random, and notes what a run shows of them. What it does follows from the
/// seed
/// and from what it sees: two runs differ from the first difference in what they were shown.
/// </summary>
/// <param name="seed">Of the dice.</param>
/// <param name="minutes">When it stops: after that many minutes of <see cref="RandomBars.Day"/>.</param>
/// <param name="cash">In USDT.</param>
/// <param name="setUp">Adds contracts to <see cref="Contracts"/>, and models.</param>
internal sealed class RandomOrders(int seed, int minutes, decimal cash, Action<RandomOrders> setUp) : QCAlgorithm
{
    private const int MostResting = 12;

    private readonly Random _random = new(seed);
    private readonly List<OrderTicket> _tickets = [];

    public List<Security> Contracts { get; } = [];

    /// <summary>Gives the properties of orders, where they are not Lean's plain ones.</summary>
    public Func<Random, OrderProperties> NewProperties { get; init; } = _ => new OrderProperties();

    /// <summary>Gives the tags of orders by their quantity, where they need one.</summary>
    public Func<Random, decimal, string> NewTag { get; init; } = (_, _) => "";

    /// <summary>Order events, and now and then cash, holdings and margin.</summary>
    public List<string> Notes { get; } = [];

    public override void Initialize()
    {
        SetTimeZone("UTC");
        SetStartDate(RandomBars.Day.Year, RandomBars.Day.Month, RandomBars.Day.Day);
        SetEndDate(RandomBars.Day.Year, RandomBars.Day.Month, RandomBars.Day.Day);
        SetAccountCurrency("USDT");
        SetCash(cash);
        SetBenchmark(_ => 0m);
        setUp(this);
    }

    public override void OnData(Slice slice)
    {
        if (Time >= RandomBars.Day.AddMinutes(minutes))
        {
            Quit();
            return;
        }
        // Seldom: to ask for the margin has the portfolio valued, which the engine must not come to rely on.
        if (_random.Next(10) == 0) NoteAccount();
        for (var n = _random.Next(3); n > 0; n--) Act(Contracts[_random.Next(Contracts.Count)]);
    }

    public override void OnOrderEvent(OrderEvent orderEvent) => Notes.Add(FormattableString.Invariant(
        $"{UtcTime:HH:mm} {orderEvent.OrderId}.{orderEvent.Id} {orderEvent.Status} {orderEvent.FillQuantity} at {orderEvent.FillPrice}")
        + FormattableString.Invariant($" of {orderEvent.Quantity} limit {orderEvent.LimitPrice} stop {orderEvent.StopPrice}")
        + FormattableString.Invariant($" trigger {orderEvent.TriggerPrice} fee {orderEvent.OrderFee} {orderEvent.Message}"));

    public override void OnEndOfAlgorithm() => NoteAccount();

    private void NoteAccount()
    {
        foreach (var cash in Portfolio.CashBook.Values.OrderBy(cash => cash.Symbol, StringComparer.Ordinal))
            Notes.Add(FormattableString.Invariant($"{UtcTime:HH:mm} {cash.Symbol} {cash.Amount} at {cash.ConversionRate}"));
        foreach (var contract in Contracts)
            Notes.Add(FormattableString.Invariant($"{UtcTime:HH:mm} {contract.Symbol.Value} {contract.Holdings.Quantity} from ")
                + FormattableString.Invariant($"{contract.Holdings.AveragePrice}, worth {contract.Holdings.UnrealizedProfit}"));
        Notes.Add(FormattableString.Invariant($"{UtcTime:HH:mm} margin {Portfolio.TotalMarginUsed} of {Portfolio.TotalPortfolioValue}"));
    }

    private void Act(Security contract)
    {
        var price = contract.Price;
        if (price <= 0m) return;
        _tickets.RemoveAll(ticket => ticket.Status.IsClosed());
        var open = _tickets;
        // Every order has all that rest looked at: what more of them would show isn't worth what they take.
        if (open.Count > MostResting) open[_random.Next(open.Count)].Cancel();
        switch (_random.Next(12))
        {
            case 0 when open.Count > 0:
                open[_random.Next(open.Count)].Cancel();
                break;
            case 1 when open.Count > 0:
                Change(open[_random.Next(open.Count)]);
                break;
            case 2:
                Liquidate(contract.Symbol);
                break;
            default:
                _tickets.Add(Place(contract, price));
                break;
        }
    }

    private OrderTicket Place(Security contract, decimal price)
    {
        var symbol = contract.Symbol;
        // Orders that close, that open within the margin, and that are beyond it.
        var quantity = _random.Next(3) == 0 && contract.Holdings.Quantity != 0m
            ? -contract.Holdings.Quantity
            : Math.Round((_random.Next(2) == 0 ? 1m : -1m) * cash * (decimal)Math.Pow(2, 5 * _random.NextDouble() - 2) / price, 3);
        if (quantity == 0m) quantity = 0.01m;
        var properties = NewProperties(_random);
        var tag = NewTag(_random, quantity);
        properties.TimeInForce = _random.Next(3) switch
        {
            0 => TimeInForce.GoodTilDate(Time.AddMinutes(_random.Next(1, 60))),
            1 when _random.Next(3) == 0 => TimeInForce.Day,
            _ => TimeInForce.GoodTilCanceled,
        };
        var near = Near(price);
        return _random.Next(7) switch
        {
            0 => MarketOrder(symbol, quantity, false, tag, properties),
            1 => StopMarketOrder(symbol, quantity, near, tag: tag, orderProperties: properties),
            2 => StopLimitOrder(symbol, quantity, near, Near(price), tag: tag, orderProperties: properties),
            3 => TrailingStopOrder(symbol, quantity, 0.0005m * _random.Next(1, 40), true, tag: tag, orderProperties: properties),
            4 => LimitIfTouchedOrder(symbol, quantity, near, Near(price), tag: tag, orderProperties: properties),
            _ => LimitOrder(symbol, quantity, near, tag: tag, orderProperties: properties),
        };
    }

    private void Change(OrderTicket ticket)
    {
        var fields = new UpdateOrderFields { Quantity = ticket.Quantity * _random.Next(1, 3) };
        var price = Near(Securities[ticket.Symbol].Price);
        if (ticket.OrderType is OrderType.Limit or OrderType.StopLimit or OrderType.LimitIfTouched) fields.LimitPrice = price;
        if (ticket.OrderType is OrderType.StopMarket) fields.StopPrice = price;
        ticket.Update(fields);
    }

    // Within two percent, on the tick; often within what a few bars move, so that bars end just beside it and just on it.
    private decimal Near(decimal price) => Math.Round(price * (1m + 0.0005m * (_random.Next(2) == 0 ? _random.Next(-4, 5) : _random.Next(-40, 41))), 1);
}
