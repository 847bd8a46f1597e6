using System.Reflection;
using System.Runtime.CompilerServices;
using QuantConnect.Orders;
using QuantConnect.Orders.Fills;
using QuantConnect.Securities;

namespace Backtests.Engine.Orders;

/// <summary>
/// What models of other assemblies say about resting orders, so that these need not be tried in full. Such models are written against
/// Lean's
/// API, which has no word for it: they say it by a public method of a known name and shape, which Lean ignores. It counts only where the
/// model's own class declares it, since a class derived from it may do other things.
/// </summary>
internal static class SelfAssessment
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    // Weak: assemblies of algorithms are unloaded after the run.
    private static readonly ConditionalWeakTable<Type, Method> Methods = [];

    /// <summary>
    /// <c>bool PassesBy(Order order)</c> of a fill model. It is asked in place of Fill about an order which the last bar doesn't reach by
    /// the rules
    /// of <see cref="ImmediateFillModel"/>. True: nothing has come of it, and all else that Fill does has been done.
    /// </summary>
    /// <returns>Null where the model says nothing.</returns>
    public static Func<Order, bool>? Of(IFillModel model) => Find(model, "PassesBy", typeof(Order))?.CreateDelegate<Func<Order, bool>>(model);

    /// <summary>
    /// <c>bool Accepts(Security security, Order order)</c> of a buying-power model: what HasSufficientBuyingPowerForOrder answers, with the
    /// same
    /// effects, without its explanation.
    /// </summary>
    /// <returns>Null where the model says nothing.</returns>
    public static Func<Security, Order, bool>? Of(IBuyingPowerModel model) =>
        Find(model, "Accepts", typeof(Security), typeof(Order))?.CreateDelegate<Func<Security, Order, bool>>(model);

    private static MethodInfo? Find(object model, string name, params Type[] parameters) => Methods.GetValue(model.GetType(), type =>
        new Method(type.GetMethod(name, Declared, parameters) is { } method && method.ReturnType == typeof(bool) ? method : null)).Info;

    private sealed record Method(MethodInfo? Info);
}
