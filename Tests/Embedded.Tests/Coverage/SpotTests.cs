using QuantConnect;
using QuantConnect.Brokerages;

namespace Backtests.Embedded.Tests.Coverage;

/// <summary>Spot crypto on a cash account: what can be bought, in which currency the fee is taken, what foreign balances are
/// worth.</summary>
public sealed class SpotTests : IDisposable
{
    private static readonly DateTime Day = new(2024, 3, 1);

    private readonly SyntheticMarket _market = new();

    [Fact]
    public void A_buy_on_a_cash_account_pays_its_fee_in_the_base_currency_and_a_sale_in_the_quote_currency()
    {
        _market.Minutes("crypto", "binance", "btcusdt", Day, 2m, 100m, 100m, 110m, 110m);

        var notes = Run([1000m], "USDT", AccountType.Cash, "BTCUSDT", (a, minute) =>
        {
            if (minute == 1) a.MarketOrder(a.First, 2m);
            if (minute == 3) a.MarketOrder(a.First, -1m);
            if (minute is 1 or 3) a.Note($"{a.Portfolio.CashBook["BTC"].Amount:0.#####} {a.Portfolio.CashBook["USDT"].Amount:0.#####} {a.Portfolio.TotalPortfolioValue:0.#####}");
        });

        // Buy 2 at the ask of 101, fee 0.1 % of 2 BTC; sell 1 at the bid of 109, fee 0.1 % of 109 USDT. The value is at the mid.
        Assert.Equal(
            [
                "1 Submitted", "1 Filled 101 fee 0.002 BTC", "1.998 798 997.8",
                "2 Submitted", "2 Filled 109 fee 0.109 USDT", "0.998 906.891 1016.671",
            ], notes);
    }

    [Fact]
    public void A_cash_account_can_neither_sell_what_it_lacks_nor_spend_what_open_orders_will_take()
    {
        _market.Minutes("crypto", "binance", "btcusdt", Day, 2m, 100m, 100m, 110m, 110m, 110m);

        var notes = Run([1000m], "USDT", AccountType.Cash, "BTCUSDT", (a, minute) =>
        {
            if (minute == 1) a.MarketOrder(a.First, -1m);
            if (minute == 2) a.LimitOrder(a.First, 5m, 90m);
            if (minute == 3) a.MarketOrder(a.First, 6m);
            if (minute == 4) a.MarketOrder(a.First, 4m);
        });

        // The limit keeps 450 of the 1,000 USDT: 6 x 110 = 660 is beyond the rest, 4 x 111 and the fee are not.
        Assert.Equal(["1 Invalid", "2 Submitted", "3 Invalid", "4 Submitted", "4 Filled 111 fee 0.004 BTC"], notes);
    }

    [Fact]
    public void SetHoldings_on_a_cash_account_spends_what_is_there_less_the_free_part_and_the_fee()
    {
        _market.Minutes("crypto", "binance", "btcusdt", Day, 2m, 100m, 100m);

        var notes = Run([1000m], "USDT", AccountType.Cash, "BTCUSDT", (a, minute) =>
        {
            if (minute == 1) a.SetHoldings(a.First, 1m);
            if (minute == 1) a.Note($"{a.Portfolio[a.First].Quantity:0.#####}");
        });

        // 997.5 = q x 101 + 0.001 q x 100, in steps of 0.00001: q = 9.86646. The fee is 0.001 q = 0.00986646 of the coin: 9.85659354 are
        // left.
        Assert.Equal("9.85659", notes[^1]);
    }

    [Fact]
    public void A_foreign_balance_is_worth_what_the_inverted_pair_says()
    {
        _market.Minutes("crypto", "binance", "btceur", Day, 2m, 100m, 100m, 110m, 110m)
            .Minutes("crypto", "binance", "eurusdt", Day, 0m, 1.25m, 1.25m, 1.3m, 1.3m);

        var notes = Run([1000m, 1000m], "EUR", AccountType.Margin, "BTCEUR", (a, minute) =>
        {
            if (minute == 1) a.MarketOrder(a.First, 2m);
            if (minute == 3) a.MarketOrder(a.First, -3m);
            if (minute is 1 or 3) a.Note($"{a.Portfolio.CashBook["USDT"].ConversionRate:0.####} {a.Portfolio.CashBook["BTC"].Amount:0.####} {a.Portfolio.TotalPortfolioValue:0.####}");
        });

        // 1,000 USDT at 1 / 1.25 are 800 EUR, at 1 / 1.3 769.2308. On margin the base balance may go below zero:
        // 798 + 1.998 x 100 + 800 = 1797.8; 798 + 3 x 109 - 0.327 - 1.002 x 110 + 769.2308 = 1783.6838.
        Assert.Equal(
            [
                "1 Submitted", "1 Filled 101 fee 0.002 BTC", "0.8 1.998 1797.8",
                "2 Submitted", "2 Filled 109 fee 0.327 EUR", "0.7692 -1.002 1783.6838",
            ], notes);
    }

    private List<string> Run(decimal[] cash, string currency, AccountType type, string ticker, Action<Script, int> step)
    {
        var result = _market.Run(() => new Script
        {
            Setup = a =>
            {
                a.Days(1);
                a.SetAccountCurrency(currency);
                a.SetCash(cash[0]);
                if (cash.Length > 1) a.SetCash("USDT", cash[1]);
                a.SetBrokerageModel(BrokerageName.Binance, type);
                a.First = a.AddCrypto(ticker, Resolution.Minute, Market.Binance, fillForward: false).Symbol;
            },
            Data = (a, slice) =>
            {
                if (slice.Bars.ContainsKey(a.First)) step(a, a.Time.Minute);
            },
            Event = (a, e) => a.NoteEvent(e),
        });
        Assert.True(result.RuntimeError is null, result.RuntimeError?.ToString());
        return ((Script)result.Algorithm).Notes;
    }

    public void Dispose() => _market.Dispose();
}
