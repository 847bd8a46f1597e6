using System;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>How right an insight was: 0 for not at all, 1 for wholly.</summary>
public class InsightScore
{
    /// <summary>A score of nothing yet.</summary>
    public InsightScore() { }

    /// <summary>A score of both kinds.</summary>
    public InsightScore(double direction, double magnitude, DateTime updatedTimeUtc)
    {
        Direction = direction;
        Magnitude = magnitude;
        UpdatedTimeUtc = updatedTimeUtc;
    }

    /// <summary>When it was last set, UTC.</summary>
    public DateTime UpdatedTimeUtc { get; private set; }

    /// <summary>Whether the direction was right, 0 to 1.</summary>
    public double Direction { get; private set; }

    /// <summary>How near the magnitude was, 0 to 1.</summary>
    public double Magnitude { get; private set; }

    /// <summary>True once it can no longer change.</summary>
    public bool IsFinalScore { get; private set; }

    /// <summary>Sets a score, cut to 0 to 1; a final one stays as it is.</summary>
    public void SetScore(InsightScoreType type, double value, DateTime algorithmUtcTime)
    {
        if (IsFinalScore) return;
        UpdatedTimeUtc = algorithmUtcTime;
        var score = Math.Clamp(value, 0, 1);
        if (type == InsightScoreType.Direction) Direction = score;
        else Magnitude = score;
    }

    /// <summary>A score, 0 to 1.</summary>
    public double GetScore(InsightScoreType type) => type == InsightScoreType.Direction ? Direction : Magnitude;

    /// <summary>Makes it final.</summary>
    public void Finalize(DateTime algorithmUtcTime)
    {
        IsFinalScore = true;
        UpdatedTimeUtc = algorithmUtcTime;
    }

    /// <summary>Both scores in percent.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"Direction: {Math.Round(100 * Direction, 2)} Magnitude: {Math.Round(100 * Magnitude, 2)}");
}
