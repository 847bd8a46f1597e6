using System;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>The insights of one time step.</summary>
public class GeneratedInsightsCollection
{
    /// <summary>The insights that were emitted at a time.</summary>
    public GeneratedInsightsCollection(DateTime dateTimeUtc, Insight[] insights)
    {
        DateTimeUtc = dateTimeUtc;
        Insights = insights;
    }

    /// <summary>When, UTC.</summary>
    public DateTime DateTimeUtc { get; }

    /// <summary>Which.</summary>
    public Insight[] Insights { get; }
}
