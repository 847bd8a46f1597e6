using Backtests.Launcher.Commands.Margin.Adl;
using Backtests.Launcher.Output;

namespace Backtests.Launcher.Commands.Margin;

/// <summary><c>backtests margin</c>: calculators that need no run.</summary>
internal static class MarginVerbs
{
    public static Verb Create(Terminal terminal) =>
        new("margin", "Margin calculators: where a position dies, tier tables, recorded examples.")
    {
        Examples = [("backtests margin tiers --symbol BTCUSDT", "how much leverage at which notional")],
        Verbs =
        [
            new MarginPriceVerb(terminal), new MarginTiersVerb(terminal), new MarginVenuesVerb(terminal), new MarginCheckVerb(terminal),
            new MarginAdlVerb(terminal),
        ],
    };
}
