using System;
using System.Collections.Generic;

namespace QuantConnect.Algorithm.Framework.Alphas.Analysis;

/// <summary>The insights of a run.</summary>
public class InsightManager : InsightCollection
{
    private readonly Func<DateTime> _utcNow;
    private IInsightScoreFunction _scoreFunction;

    internal InsightManager(Func<DateTime> utcNow) => _utcNow = utcNow;

    /// <summary>Sets what judges insights; there is none at first.</summary>
    public void SetInsightScoreFunction(IInsightScoreFunction insightScoreFunction) => _scoreFunction = insightScoreFunction;

    /// <summary>Called in every time step.</summary>
    public void Step(DateTime utcNow) => _scoreFunction?.Score(this, utcNow);

    /// <summary>Ends insights now.</summary>
    public void Expire(IEnumerable<Insight> insights)
    {
        if (insights is null) return;
        foreach (var insight in insights) insight.Expire(_utcNow());
    }

    /// <summary>Ends the insights of the given symbols now.</summary>
    public void Expire(IEnumerable<Symbol> symbols)
    {
        if (symbols is null) return;
        foreach (var symbol in symbols)
            if (TryGetValue(symbol, out var insights)) Expire(insights);
    }

    /// <summary>Ends insights now.</summary>
    public void Cancel(IEnumerable<Insight> insights) => Expire(insights);

    /// <summary>Ends the insights of the given symbols now.</summary>
    public void Cancel(IEnumerable<Symbol> symbols) => Expire(symbols);
}
