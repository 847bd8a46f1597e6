using System;
using System.Collections.Generic;
using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace QuantConnect;

/// <summary>
/// Estimates how much capital a strategy can carry before it moves the market: the usable share of the dollar volume that traded around its
/// fills in the smallest of its markets, scaled by how much of the portfolio that market takes. Estimates of successive weeks are smoothed.
/// </summary>
public class CapacityEstimate
{
    private const decimal NewWeight = 0.33m;
    private const decimal OldWeight = 0.66m;
    private const int MaxSnapshotDays = 7;
    private const decimal Step = 1000m;

    private readonly IAlgorithmContext _algorithm;
    private readonly List<SymbolCapacity> _capacities = [];
    private readonly List<SymbolCapacity> _monitored = [];
    private readonly TimeSpan _snapshotPeriod;
    private DateTime _nextSnapshot;
    private decimal _capacity;

    internal CapacityEstimate(IAlgorithmContext algorithm) : this(algorithm, algorithm.StartDate, algorithm.EndDate)
    {
    }

    internal CapacityEstimate(IAlgorithmContext algorithm, DateTime start, DateTime end)
    {
        _algorithm = algorithm;
        _snapshotPeriod = TimeSpan.FromDays(Math.Max(1, Math.Min((end - start).Days, MaxSnapshotDays)));
        _nextSnapshot = start + _snapshotPeriod;
    }

    /// <summary>Capital in the account currency, to the nearest thousand; 0 until something was traded.</summary>
    public decimal Capacity => _capacity.DiscretelyRoundBy(Step);

    /// <summary>The market that limits the capacity; null until something was traded.</summary>
    public Symbol LowestCapacityAsset { get; private set; }

    /// <summary>Takes a fill into account.</summary>
    public void OnOrderEvent(OrderEvent orderEvent)
    {
        if (orderEvent.Status != OrderStatus.Filled && orderEvent.Status != OrderStatus.PartiallyFilled) return;

        var capacity = Find(orderEvent.Symbol);
        if (capacity is null)
        {
            capacity = new SymbolCapacity(_algorithm, _algorithm.Securities[orderEvent.Symbol]);
            _capacities.Add(capacity);
        }
        capacity.OnOrderEvent(orderEvent);
        if (!_monitored.Contains(capacity)) _monitored.Add(capacity);
    }

    /// <summary>Takes the market's volume of the current time step into account; once per snapshot period renews the estimate.</summary>
    /// <param name="forceProcess">Renews the estimate now.</param>
    public void UpdateMarketCapacity(bool forceProcess)
    {
        for (var i = _monitored.Count - 1; i >= 0; i--)
            if (_monitored[i].UpdateMarketCapacity()) _monitored.RemoveAt(i);

        if (_capacities.Count == 0 || !forceProcess && _algorithm.UtcTime.Date < _nextSnapshot) return;

        var portfolioValue = _algorithm.Portfolio.TotalPortfolioValue;
        if (portfolioValue == 0) return;

        var smallest = _capacities[0];
        var totalSaleVolume = 0m;
        foreach (var capacity in _capacities)
        {
            totalSaleVolume += capacity.SaleVolume;
            if (capacity.MarketCapacityDollarVolume < smallest.MarketCapacityDollarVolume) smallest = capacity;
        }
        LowestCapacityAsset = smallest.Security.Symbol;
        Renew(smallest, totalSaleVolume, portfolioValue);

        foreach (var capacity in _capacities) capacity.Reset();
        _nextSnapshot = _algorithm.UtcTime.Date + _snapshotPeriod;
    }

    private void Renew(SymbolCapacity smallest, decimal totalSaleVolume, decimal portfolioValue)
    {
        var security = smallest.Security;
        var shareOfSales = totalSaleVolume == 0 ? 0 : smallest.SaleVolume / totalSaleVolume;
        var reserved = security.BuyingPowerModel
            .GetReservedBuyingPowerForPosition(new ReservedBuyingPowerForPositionParameters(security)).AbsoluteUsedBuyingPower;
        var shareOfHoldings = reserved * security.Leverage / portfolioValue;
        var scale = Math.Max(shareOfSales, shareOfHoldings);
        // Without trades and holdings the old estimate takes the new one's place, and the weights, which don't add up to one, lower it a
        // little.
        var estimate = scale == 0 ? _capacity : smallest.MarketCapacityDollarVolume / smallest.Trades / scale;
        _capacity = _capacity == 0 ? estimate : NewWeight * estimate + OldWeight * _capacity;
    }

    private SymbolCapacity Find(Symbol symbol)
    {
        foreach (var capacity in _capacities)
            if (capacity.Security.Symbol.Equals(symbol)) return capacity;
        return null;
    }
}
