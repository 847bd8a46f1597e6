using System;
using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace QuantConnect.Securities;

/// <summary>
/// Bars that were taken and not looked at. In most steps nobody asks a security for more than its price, and the next step's bars replace
/// what
/// these say. So whole bars are only noted; they are worked in, as if that had been done at once, before anybody is shown more than what
/// can be
/// read off them, and before anybody who could change them gets hold of them.
/// </summary>
public partial class SecurityCache
{
    private bool _defers;
    private bool _isBehind;
    private Security _owner;
    private TradeBar _trade;
    private QuoteBar _quote;

    // Those of the step before, until it is known that the new ones replace both.
    private TradeBar _formerTrade;
    private QuoteBar _formerQuote;

    /// <summary>The last trade bar that was noted and not worked in; null where there is none.</summary>
    internal TradeBar NotedTrade => _trade;

    /// <summary>The last quote bar that was noted and not worked in; null where there is none.</summary>
    internal QuoteBar NotedQuote => _quote;

    /// <summary>Notes a whole bar for a security whose holding follows its price. False: it must be worked in at once.</summary>
    internal bool TryDefer(Security owner, BaseData bar)
    {
        if (!_defers) return false;
        return bar.DataType == MarketDataType.QuoteBar ? TryDeferQuote(owner, (QuoteBar)bar) : TryDeferTrade(owner, (TradeBar)bar);
    }

    /// <summary>Works in what was noted.</summary>
    internal void Settle()
    {
        if (_isBehind) WorkIn();
    }

    private SecurityCache Settled()
    {
        if (_isBehind) WorkIn();
        return this;
    }

    private bool TryDeferTrade(Security owner, TradeBar trade)
    {
        if (!_isBehind)
        {
            if (trade.EndTime <= _lastQuoteBarEnd) return false;
        }
        else if (_quote != null)
        {
            if (trade.EndTime <= _quote.EndTime) return false;
            _formerTrade = _trade;
            _formerQuote = _quote;
            _quote = null;
        }
        _trade = trade;
        _owner = owner;
        _isBehind = true;
        return true;
    }

    private bool TryDeferQuote(Security owner, QuoteBar quote)
    {
        if (_isBehind)
        {
            if (_quote == null)
            {
                if (_trade.EndTime != quote.EndTime) return false;
                _formerTrade = null;
                _formerQuote = null;
            }
            else if (_trade != null || quote.EndTime <= _quote.EndTime)
            {
                return false;
            }
        }
        _quote = quote;
        _owner = owner;
        _isBehind = true;
        return true;
    }

    private void WorkIn()
    {
        var (formerTrade, formerQuote, trade, quote) = (_formerTrade, _formerQuote, _trade, _quote);
        _formerTrade = _trade = null;
        _formerQuote = _quote = null;
        _isBehind = false;
        if (formerTrade != null) WorkIn(formerTrade, TradeBarType);
        if (formerQuote != null) WorkIn(formerQuote, QuoteBarType);
        if (trade != null)
        {
            if (quote != null && trade.EndTime == quote.EndTime)
            {
                // The quote replaces all that the trade bar says but these.
                _store.Trade = new Slot { Last = trade };
                _volume = trade.Volume;
            }
            else
            {
                WorkIn(trade, TradeBarType);
            }
        }
        if (quote != null) WorkIn(quote, QuoteBarType);
        _owner.Holdings.UpdateMarketPrice(_price);
    }

    private void WorkIn(BaseData bar, Type type)
    {
        _store.Put(type, bar, null);
        ProcessDataPoint(bar, false);
    }
}
