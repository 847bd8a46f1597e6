namespace Backtests.Strategies.Detection;

/// <summary>What price, volume and open interest must do together to count as liquidations.</summary>
public sealed record ProxyThresholds
{
    /// <summary>Least absolute return over <see cref="ReturnMinutes"/>, as a fraction, above 0.</summary>
    public double Return { get; init; } = 0.01;

    /// <summary>Minutes of the return and of the summed volume, at least 1.</summary>
    public int ReturnMinutes { get; init; } = 5;

    /// <summary>Least volume as a multiple of its median over <see cref="MedianMinutes"/>, above 0.</summary>
    public double VolumeMultiple { get; init; } = 2.5;

    /// <summary>Minutes of the median, at least 30.</summary>
    public int MedianMinutes { get; init; } = 1_440;

    /// <summary>Greatest relative change of open interest between publications, at most 0: -0.01 asks for a fall of 1 %.</summary>
    public double OpenInterestChange { get; init; } = -0.01;

    /// <summary>Whether a burst may start where no open interest has been published at all.</summary>
    public bool AllowWithoutOpenInterest { get; init; } = true;

    /// <summary>Throws with the parameter's name and value when one is out of range.</summary>
    public ProxyThresholds Validated()
    {
        if (!(Return > 0)) throw new ArgumentOutOfRangeException(nameof(Return), Return, "proxy return: above 0");
        if (ReturnMinutes < 1) throw new ArgumentOutOfRangeException(nameof(ReturnMinutes), ReturnMinutes, "proxy return minutes: at least 1");
        if (!(VolumeMultiple > 0)) throw new ArgumentOutOfRangeException(nameof(VolumeMultiple), VolumeMultiple, "proxy volume multiple: above 0");
        if (MedianMinutes < 30) throw new ArgumentOutOfRangeException(nameof(MedianMinutes), MedianMinutes, "proxy median minutes: at least 30");
        if (!(OpenInterestChange <= 0))
            throw new ArgumentOutOfRangeException(nameof(OpenInterestChange), OpenInterestChange, "proxy open interest change: 0 or below");
        return this;
    }
}
