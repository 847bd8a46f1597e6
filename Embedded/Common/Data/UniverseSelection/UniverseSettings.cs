using QuantConnect.Securities;

namespace QuantConnect.Data.UniverseSelection;

/// <summary>Defaults for securities that are added without a resolution or fill-forward of their own.</summary>
public class UniverseSettings
{
    internal UniverseSettings() { }

    /// <summary>A copy.</summary>
    public UniverseSettings(UniverseSettings universeSettings)
    {
        Resolution = universeSettings.Resolution;
        Leverage = universeSettings.Leverage;
        FillForward = universeSettings.FillForward;
        ExtendedMarketHours = universeSettings.ExtendedMarketHours;
    }

    /// <summary>Length of a bar; a minute at first.</summary>
    public Resolution Resolution { get; set; } = Resolution.Minute;

    /// <summary>Of the securities that a universe chooses; 0, as at first, for the brokerage model's.</summary>
    public decimal Leverage { get; set; } = Security.NullLeverage;

    /// <summary>True to repeat the last bar while none comes; true at first.</summary>
    public bool FillForward { get; set; } = true;

    /// <summary>True for data outside regular hours; false at first.</summary>
    public bool ExtendedMarketHours { get; set; }
}
