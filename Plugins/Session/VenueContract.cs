using Backtests.Margin;
using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using QuantConnect.Data.Market;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace Backtests.Plugins;

/// <summary>One contract of a session: its security, its mark-price feed, and what the present time step brought.</summary>
internal sealed class VenueContract(Security security)
{
    private DateOnly _termsDay;
    private ContractTerms? _terms;
    private DateTime _lastFunding = DateTime.MinValue;

    /// <summary>Lean's security.</summary>
    public Security Security { get; set; } = security;

    /// <summary>Name by which the venue and the account know it, e.g. BTCUSDT.</summary>
    public string Name { get; } = security.Symbol.Value;

    /// <summary>The mark-price feed; null when there is none.</summary>
    public Security? MarkFeed { get; set; }

    /// <summary>The bar of the triggering price that ended in this step, or a flat one at the last price when none did.</summary>
    public TriggerBar Bar { get; private set; }

    /// <summary>Whether <see cref="Bar"/> is new.</summary>
    public bool HasNewBar { get; private set; }

    /// <summary>Which price <see cref="Bar"/> is of.</summary>
    public TriggerPrice Trigger { get; private set; }

    /// <summary>How many bars of each price have been judged, and where mark prices were missing.</summary>
    public TriggerCount Count { get; } = new();

    /// <summary>Whether any price has arrived.</summary>
    public bool HasPrice => Trigger != TriggerPrice.None;

    /// <summary>The venue's terms on a day.</summary>
    public ContractTerms Terms(Venue venue, DateOnly day, BeforeFirstTiers before)
    {
        if (_terms is not null && _termsDay == day) return _terms;
        _termsDay = day;
        return _terms = ContractTerms.Of(venue, Name, day, Security.SymbolProperties.LotSize, before);
    }

    /// <summary>Takes in the bars that ended at <paramref name="utcTime"/>.</summary>
    public void Advance(DateTime utcTime)
    {
        HasNewBar = false;
        var last = Bar.Close;
        if (MarkFeed?.Cache.GetData<MarkPrice>() is { } mark && mark.EndTime == utcTime)
        {
            Take(new TriggerBar(mark.Open, mark.High, mark.Low, mark.Close, Volume(utcTime)), TriggerPrice.Mark);
            Count.Marks++;
            return;
        }

        var proxy = Proxy(utcTime);
        if (Trigger == TriggerPrice.Mark)
        {
            // The mark is what decides: while it is missing, its last value stands.
            if (proxy.Price != TriggerPrice.None) Count.MarkGaps++;
            Bar = TriggerBar.At(last);
            return;
        }
        if (proxy.Price == TriggerPrice.None)
        {
            Bar = TriggerBar.At(last);
            return;
        }
        Take(proxy.Bar, proxy.Price);
        Count.Proxies++;
    }

    /// <summary>The rate row that is due at <paramref name="utcTime"/> and was not applied before; null when there is none.</summary>
    public decimal? TakeFundingRate(DateTime utcTime)
    {
        if (Security.Cache.GetData<MarginInterestRate>() is not { } row) return null;
        if (row.EndTime > utcTime || row.EndTime <= _lastFunding) return null;
        _lastFunding = row.EndTime;
        return row.InterestRate;
    }

    /// <summary>The bar on which Lean decides about a resting order: ask for buys, bid for sells, trades where there is no quote.</summary>
    public TriggerBar? OrderBar(OrderDirection direction, DateTime utcTime)
    {
        if (Security.Cache.GetData<QuoteBar>() is { } quote && IsNew(quote.EndTime, quote.IsFillForward, utcTime)
            && (direction == OrderDirection.Buy ? quote.Ask : quote.Bid) is { } side)
            return new TriggerBar(side.Open, side.High, side.Low, side.Close);
        if (Security.Cache.GetData<TradeBar>() is { } trade && IsNew(trade.EndTime, trade.IsFillForward, utcTime))
            return new TriggerBar(trade.Open, trade.High, trade.Low, trade.Close);
        return null;
    }

    private void Take(TriggerBar bar, TriggerPrice price) => (Bar, Trigger, HasNewBar) = (bar, price, true);

    private (TriggerBar Bar, TriggerPrice Price) Proxy(DateTime utcTime)
    {
        if (Security.Cache.GetData<QuoteBar>() is { Bid: not null, Ask: not null } quote
            && IsNew(quote.EndTime, quote.IsFillForward, utcTime))
        {
            var (bid, ask) = (quote.Bid, quote.Ask);
            var bar = new TriggerBar((bid.Open + ask.Open) / 2m, (bid.High + ask.High) / 2m, (bid.Low + ask.Low) / 2m,
                (bid.Close + ask.Close) / 2m, Volume(utcTime));
            return (bar, TriggerPrice.QuoteMid);
        }
        if (Security.Cache.GetData<TradeBar>() is { } trade && IsNew(trade.EndTime, trade.IsFillForward, utcTime))
            return (new TriggerBar(trade.Open, trade.High, trade.Low, trade.Close, trade.Volume), TriggerPrice.LastTrade);
        return (default, TriggerPrice.None);
    }

    private decimal Volume(DateTime utcTime) =>
        Security.Cache.GetData<TradeBar>() is { } trade && IsNew(trade.EndTime, trade.IsFillForward, utcTime) ? trade.Volume : 0m;

    // A bar that Lean carried forward repeats old highs and lows: nothing happened in it.
    private static bool IsNew(DateTime endTime, bool isFillForward, DateTime utcTime) => endTime == utcTime && !isFillForward;
}
