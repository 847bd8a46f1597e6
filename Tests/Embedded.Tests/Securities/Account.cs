using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace Backtests.Embedded.Tests.Securities;

/// <summary>
/// An account with perpetuals and a clock, without algorithm, engine or data folder. Times are minutes of 2024-03-01 UTC.
/// </summary>
internal sealed class Account
{
    public static readonly DateTime Start = new(2024, 3, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TimeKeeper _clock = new(Start, TimeZones.Utc);

    public Account(string currency = "USDT", decimal cash = 100_000m)
    {
        Securities = new SecurityManager(_clock);
        Transactions = new SecurityTransactionManager(null, Securities);
        Portfolio = new SecurityPortfolioManager(Securities, Transactions, new AlgorithmSettings());
        Portfolio.SetAccountCurrency(currency, cash);
        Orders = new ImmediateOrderProcessor(this);
        Transactions.SetOrderProcessor(Orders);
    }

    public SecurityManager Securities { get; }
    public SecurityTransactionManager Transactions { get; }
    public SecurityPortfolioManager Portfolio { get; }
    public ImmediateOrderProcessor Orders { get; }

    public static DateTime At(double minute) => Start.AddMinutes(minute);

    public void SetTime(DateTime utc) => _clock.SetUtcDateTime(utc);

    /// <summary>A linear perpetual quoted in USDT, or a coin-margined one quoted in USD.</summary>
    public CryptoFuture Add(string ticker, decimal leverage = 25m, decimal multiplier = 1m, decimal lot = 0.001m, decimal tick = 0.1m)
    {
        var isCoinMargined = !ticker.EndsWith("USDT", StringComparison.Ordinal);
        var quote = isCoinMargined ? "USD" : "USDT";
        var symbol = Symbol.Create(ticker, SecurityType.CryptoFuture, Market.Binance);
        var security = new CryptoFuture(symbol, SecurityExchangeHours.AlwaysOpen(TimeZones.Utc), CashOf(quote),
            CashOf(ticker[..^quote.Length]), new SymbolProperties(ticker, quote, multiplier, tick, lot, ticker), Portfolio.CashBook,
            RegisteredSecurityDataTypesProvider.Null, new SecurityCache());
        Securities.Add(security);
        security.SetLeverage(leverage);
        return security;
    }

    /// <summary>Sets bid and ask, as the close of a quote bar that ends now.</summary>
    public void Quote(Security security, decimal bid, decimal ask) =>
        Bar(security, new Bar(bid, bid, bid, bid), new Bar(ask, ask, ask, ask));

    /// <summary>Gives the quote bar of the last minute.</summary>
    public void Bar(Security security, Bar bid, Bar ask)
    {
        var end = Securities.UtcTime;
        security.Update([new QuoteBar(end.AddMinutes(-1), security.Symbol, bid, 1m, ask, 1m, TimeSpan.FromMinutes(1))], typeof(QuoteBar));
        Portfolio.InvalidateTotalPortfolioValue();
    }

    /// <summary>Applies a fill at a price with the fee of the fee model.</summary>
    public void Fill(Security security, decimal quantity, decimal price, int orderId = 1)
    {
        var order = new MarketOrder(security.Symbol, quantity, Securities.UtcTime);
        var fee = security.FeeModel.GetOrderFee(new OrderFeeParameters(security, order));
        var direction = quantity > 0 ? OrderDirection.Buy : OrderDirection.Sell;
        Portfolio.ProcessFills([new OrderEvent(orderId, security.Symbol, Securities.UtcTime, OrderStatus.Filled, direction, price,
            quantity, fee)]);
    }

    /// <summary>What a fill model answers for an order, placed at <paramref name="order"/>'s time, at this moment.</summary>
    public OrderEvent Try(Security security, Order order, IFillModel? model = null)
    {
        var parameters = new FillModelParameters(security, order, NoSubscriptions.Instance, TimeSpan.FromHours(1), new Dictionary<Order,
            Security>(),
            updated => Updated.Add(updated));
        return (model ?? new ImmediateFillModel()).Fill(parameters).Single();
    }

    /// <summary>Orders that a fill model said it had changed.</summary>
    public List<Order> Updated { get; } = [];

    private Cash CashOf(string currency) =>
        Portfolio.CashBook.TryGetValue(currency, out var cash) ? cash : Portfolio.CashBook.Add(currency, 0m, 0m);

    private sealed class NoSubscriptions : ISubscriptionDataConfigProvider
    {
        public static readonly NoSubscriptions Instance = new();
        public List<SubscriptionDataConfig> GetSubscriptionDataConfigs(Symbol? symbol = null, bool includeInternalConfigs = false) => [];
    }
}
