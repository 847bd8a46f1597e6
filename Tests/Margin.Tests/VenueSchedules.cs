using FsCheck;
using FsCheck.Fluent;

namespace Backtests.Margin.Tests;

/// <summary>Every tier table of every venue file, by venue, symbol and date.</summary>
internal static class VenueSchedules
{
    public static (Venue Venue, MarginTerms Terms)[] All { get; } =
    [
        .. from name in VenueFiles.Catalog.Names
           let venue = VenueFiles.Load(name)
           from symbol in venue.RiskTiers.Values
           from version in symbol.Versions
           select (venue, venue.TermsOf(symbol.Symbol, version.EffectiveDate)),
    ];

    /// <summary>Each venue as likely as any other, whatever the number of its symbols.</summary>
    public static Gen<(Venue Venue, MarginTerms Terms)> Any { get; } =
        from venue in Gen.Elements(All.GroupBy(one => one.Venue.Name).Select(tables => tables.ToArray()).ToArray())
        from one in Gen.Elements(venue)
        select one;
}
