using System.Reflection;
using Backtests.Engine.Feed;
using QuantConnect.Algorithm;
using QuantConnect.Data;

namespace Backtests.Engine.TimeStep;

/// <summary>The algorithm's <c>OnData(T)</c> methods for custom data types, found by reflection once per type.</summary>
internal sealed class TypedDataHandlers
{
    private readonly QCAlgorithm _algorithm;
    private readonly Dictionary<Type, Action<BaseData>?> _handlers = [];

    /// <summary>The handlers of <paramref name="algorithm"/>.</summary>
    public TypedDataHandlers(QCAlgorithm algorithm) => _algorithm = algorithm;

    /// <summary>Hands the points of a custom subscription to the method for its type, if the algorithm has one.</summary>
    public void Handle(in DataPacket packet)
    {
        var type = packet.Config.Type;
        if (!_handlers.TryGetValue(type, out var handler))
        {
            handler = Find(type);
            _handlers[type] = handler;
        }

        if (handler is null)
        {
            return;
        }

        for (var i = 0; i < packet.Count; i++)
        {
            if (type.IsInstanceOfType(packet[i]))
            {
                handler(packet[i]);
            }
        }
    }

    private Action<BaseData>? Find(Type type)
    {
        var method = _algorithm.GetType().GetMethod("OnData", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, [type]);
        if (method is null || method.GetParameters()[0].ParameterType != type)
        {
            return null;
        }

        return typeof(TypedDataHandlers).GetMethod(nameof(Bind), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(type).CreateDelegate<Func<object, MethodInfo, Action<BaseData>>>()(_algorithm, method);
    }

    private static Action<BaseData> Bind<T>(object target, MethodInfo method) where T : BaseData
    {
        var call = method.CreateDelegate<Action<T>>(target);
        return point => call((T)point);
    }
}
