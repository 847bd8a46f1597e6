using System;
using System.Collections.Generic;
using System.Linq;
using QuantConnect.Data.Market;
using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace QuantConnect.Statistics;

/// <summary>
/// Makes trades of fills. The excursions of a trade are those of the whole position since it was opened or reversed; the fee of a fill
/// goes to the first trade it is part of. Amounts are rounded to cents.
/// </summary>
public class TradeBuilder : ITradeBuilder
{
    private readonly FillGroupingMethod _groupingMethod;
    private readonly FillMatchingMethod _matchingMethod;
    private readonly Dictionary<Symbol, Position> _positions = new();
    private readonly List<Trade> _closedTrades = new();

    public TradeBuilder(FillGroupingMethod groupingMethod, FillMatchingMethod matchingMethod)
    {
        _groupingMethod = groupingMethod;
        _matchingMethod = matchingMethod;
    }

    /// <summary>Whether any position is open: only then market prices matter.</summary>
    internal bool HasOpenPositions => _positions.Count > 0;

    public List<Trade> ClosedTrades => new(_closedTrades);

    /// <summary>Scales the open lots, quantity up and price down.</summary>
    public void ApplySplit(Split split, bool liveMode, DataNormalizationMode dataNormalizationMode)
    {
        if (!_positions.TryGetValue(split.Symbol, out var position)) return;
        foreach (var lot in position.Lots)
        {
            lot.Quantity /= split.SplitFactor;
            lot.Scale(split.SplitFactor);
        }
        position.MinPrice *= split.SplitFactor;
        position.MaxPrice *= split.SplitFactor;
    }

    public bool HasOpenPosition(Symbol symbol) => _positions.ContainsKey(symbol);

    /// <summary>Opens, extends, reduces or reverses the position.</summary>
    /// <param name="fill">The fill.</param>
    /// <param name="securityConversionRate">Rate from the quote to the account currency.</param>
    /// <param name="feeInAccountCurrency">Fee of the fill.</param>
    /// <param name="multiplier">Units of the underlying in one contract.</param>
    public void ProcessFill(OrderEvent fill, decimal securityConversionRate, decimal feeInAccountCurrency, decimal multiplier = 1.0m)
    {
        if (!_positions.TryGetValue(fill.Symbol, out var position))
        {
            Open(fill, fill.AbsoluteFillQuantity, feeInAccountCurrency);
            return;
        }
        SetMarketPrice(fill.Symbol, fill.FillPrice);
        if (Math.Sign(fill.FillQuantity) == position.Sign)
        {
            position.Lots.Add(new Lot(fill, fill.AbsoluteFillQuantity, feeInAccountCurrency));
            return;
        }

        var scale = securityConversionRate * multiplier;
        var remaining = fill.AbsoluteFillQuantity;
        var fee = feeInAccountCurrency;
        var consumed = new List<Lot>();
        while (remaining > 0 && position.Lots.Count > 0)
        {
            var index = _matchingMethod == FillMatchingMethod.FIFO ? 0 : position.Lots.Count - 1;
            var part = position.Lots[index].Take(remaining);
            if (position.Lots[index].Quantity == 0) position.Lots.RemoveAt(index);
            remaining -= part.Quantity;
            if (_groupingMethod != FillGroupingMethod.FillToFill)
            {
                consumed.Add(part);
                continue;
            }
            Close(position, new List<Lot> { part }, fill.FillPrice, fill, fee, scale);
            fee = 0m;
        }

        if (_groupingMethod == FillGroupingMethod.FlatToReduced)
        {
            Close(position, consumed, fill.FillPrice, fill, fee, scale);
        }
        else if (_groupingMethod == FillGroupingMethod.FlatToFlat)
        {
            CollectUntilFlat(position, consumed, fill, fee, scale);
        }

        if (position.Lots.Count > 0) return;
        _positions.Remove(fill.Symbol);
        if (remaining > 0) Open(fill, remaining, 0m);
    }

    /// <summary>A backtest is never live, and nothing here depends on it.</summary>
    public void SetLiveMode(bool live)
    {
    }

    /// <summary>Widens the excursions of an open position.</summary>
    public void SetMarketPrice(Symbol symbol, decimal price)
    {
        if (!_positions.TryGetValue(symbol, out var position)) return;
        if (price > position.MaxPrice) position.MaxPrice = price;
        if (price < position.MinPrice) position.MinPrice = price;
        foreach (var lot in position.Lots) lot.SetMarketPrice(price, position.Sign);
    }

    /// <summary>The securities are not needed: a trade wins when it makes money.</summary>
    public void SetSecurityManager(SecurityManager securities)
    {
    }

    private void Open(OrderEvent fill, decimal quantity, decimal fee) =>
        _positions[fill.Symbol] = new Position(Math.Sign(fill.FillQuantity), fill.FillPrice, new Lot(fill, quantity, fee));

    private void CollectUntilFlat(Position position, List<Lot> consumed, OrderEvent fill, decimal fee, decimal scale)
    {
        var closed = position.Closed;
        var quantity = consumed.Sum(lot => lot.Quantity);
        closed.Lots.AddRange(consumed);
        closed.Fees += fee;
        closed.Quantity += quantity;
        closed.Value += quantity * fill.FillPrice;
        closed.OrderIds.Add(fill.OrderId);
        if (position.Lots.Count > 0) return;
        var trade = Close(position, closed.Lots, closed.Value / closed.Quantity, fill, closed.Fees, scale);
        trade.OrderIds.UnionWith(closed.OrderIds);
    }

    private Trade Close(Position position, List<Lot> lots, decimal exitPrice, OrderEvent fill, decimal exitFee, decimal scale)
    {
        var quantity = lots.Sum(lot => lot.Quantity);
        var entryPrice = lots.Count == 1 ? lots[0].Price : lots.Sum(lot => lot.Quantity * lot.Price) / quantity;
        var isLong = position.Sign > 0;
        decimal Profit(decimal price) => Math.Round((isLong ? price - entryPrice : entryPrice - price) * quantity * scale, 2);

        var trade = new Trade
        {
            Symbols = new List<Symbol> { fill.Symbol },
            Direction = isLong ? TradeDirection.Long : TradeDirection.Short,
            EntryTime = lots.Min(lot => lot.Time),
            EntryPrice = entryPrice,
            ExitTime = fill.UtcTime,
            ExitPrice = exitPrice,
            Quantity = quantity,
            ProfitLoss = Profit(exitPrice),
            TotalFees = lots.Sum(lot => lot.Fee) + exitFee,
            MAE = Profit(isLong ? position.MinPrice : position.MaxPrice),
            MFE = Profit(isLong ? position.MaxPrice : position.MinPrice),
        };
        foreach (var lot in lots) trade.OrderIds.Add(lot.OrderId);
        trade.OrderIds.Add(fill.OrderId);
        trade.EndTradeDrawdown = Math.Round(lots.Max(lot => lot.MaxGivenBack) * quantity * scale, 2);
        trade.IsWin = trade.ProfitLoss > 0;
        _closedTrades.Add(trade);
        return trade;
    }

    private sealed class Position
    {
        private ClosedPart _closed;

        public Position(int sign, decimal price, Lot lot)
        {
            Sign = sign;
            MinPrice = MaxPrice = price;
            Lots = new List<Lot> { lot };
        }

        public int Sign { get; }
        public decimal MinPrice { get; set; }
        public decimal MaxPrice { get; set; }
        public List<Lot> Lots { get; }
        public ClosedPart Closed => _closed ??= new ClosedPart();
    }

    private sealed class ClosedPart
    {
        public List<Lot> Lots { get; } = new();
        public HashSet<int> OrderIds { get; } = new();
        public decimal Fees { get; set; }
        public decimal Quantity { get; set; }
        public decimal Value { get; set; }
    }

    private sealed class Lot
    {
        private decimal _best;

        public Lot(OrderEvent fill, decimal quantity, decimal fee) : this(fill.OrderId, fill.UtcTime, fill.FillPrice, quantity, fee)
        {
        }

        private Lot(int orderId, DateTime time, decimal price, decimal quantity, decimal fee)
        {
            OrderId = orderId;
            Time = time;
            Price = price;
            Quantity = quantity;
            Fee = fee;
            _best = price;
        }

        public int OrderId { get; }
        public DateTime Time { get; }
        public decimal Price { get; set; }
        public decimal Quantity { get; set; }
        public decimal Fee { get; private set; }

        /// <summary>The farthest that the price has come back from its best since the lot was opened.</summary>
        public decimal MaxGivenBack { get; private set; }

        public void SetMarketPrice(decimal price, int sign)
        {
            var isLong = sign > 0;
            if (isLong ? price > _best : price < _best)
            {
                _best = price;
                return;
            }
            var givenBack = isLong ? _best - price : price - _best;
            if (givenBack > MaxGivenBack) MaxGivenBack = givenBack;
        }

        public void Scale(decimal factor)
        {
            Price *= factor;
            _best *= factor;
            MaxGivenBack *= factor;
        }

        // The entry's fee goes with the part that is closed first.
        public Lot Take(decimal quantity)
        {
            var taken = new Lot(OrderId, Time, Price, Math.Min(Quantity, quantity), Fee) { _best = _best, MaxGivenBack = MaxGivenBack };
            Quantity -= taken.Quantity;
            Fee = 0m;
            return taken;
        }
    }
}
