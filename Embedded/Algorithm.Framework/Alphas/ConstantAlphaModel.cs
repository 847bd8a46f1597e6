using System;
using System.Collections.Generic;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>Emits the same insight for every security, again each time the last has run out.</summary>
public class ConstantAlphaModel : AlphaModel
{
    private readonly InsightType _type;
    private readonly InsightDirection _direction;
    private readonly TimeSpan _period;
    private readonly double? _magnitude;
    private readonly double? _confidence;
    private readonly double? _weight;
    private readonly HashSet<Security> _securities = new();
    private readonly Dictionary<Symbol, DateTime> _emitted = new();

    /// <summary>A model that emits this insight.</summary>
    public ConstantAlphaModel(InsightType type, InsightDirection direction, TimeSpan period, double? magnitude = null,
        double? confidence = null, double? weight = null)
    {
        _type = type;
        _direction = direction;
        _period = period;
        _magnitude = magnitude;
        _confidence = confidence;
        _weight = weight;
        Name = FormattableString.Invariant($"{nameof(ConstantAlphaModel)}({type},{direction},{period}{Part(magnitude)}{Part(confidence)})");
    }

    /// <summary>An insight for every security that has a price and none that still runs.</summary>
    public override IEnumerable<Insight> Update(QCAlgorithm algorithm, Slice data)
    {
        foreach (var security in _securities)
            if (security.Price != 0m && ShouldEmitInsight(algorithm.UtcTime, security.Symbol))
                yield return new Insight(security.Symbol, _period, _type, _direction, _magnitude, _confidence, weight: _weight);
    }

    /// <summary>Follows the securities.</summary>
    public override void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes)
    {
        NotifiedSecurityChanges.UpdateCollection(_securities, changes);
        foreach (var removed in changes.RemovedSecurities) _emitted.Remove(removed.Symbol);
    }

    /// <summary>True where the symbol's last insight has run out; the time is then kept as that of a new one.</summary>
    protected virtual bool ShouldEmitInsight(DateTime utcTime, Symbol symbol)
    {
        if (_emitted.TryGetValue(symbol, out var last) && utcTime - last < _period) return false;
        _emitted[symbol] = utcTime;
        return true;
    }

    private static string Part(double? value) => value is null ? string.Empty : FormattableString.Invariant($",{value}");
}
