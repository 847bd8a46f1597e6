using FsCheck;
using FsCheck.Fluent;

namespace Backtests.Margin.Tests;

/// <summary>Runs a property on many generated cases, the same ones each time.</summary>
internal static class Properties
{
    public static void Hold<T>(Gen<T> cases, Action<T> assertion, int count = 1000) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(20250203, 1011),
            Prop.ForAll(Arb.From(cases), assertion));
}
