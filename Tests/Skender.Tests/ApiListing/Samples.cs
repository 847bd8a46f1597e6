#pragma warning disable CS0067, CS0649, CA1051, CA1052, CA1069, CA2211
namespace Samples;

public enum Color { Down = -1, Red = 1, [Obsolete("gone")] Blue = 2 }

[Flags]
public enum Wide : long { None = 0, Left = 1, Right = 2 }

public interface IThing { }

public interface ISized : IThing
{
    int Size { get; }

    string Label => "default";

    event EventHandler Changed;

    void Grow(in TimeOnly from, ref decimal by);
}

public delegate void Handler<in T>(object sender, T data);

public abstract class Base<T> : IThing, IDisposable where T : class, IThing
{
    public const decimal Rate = 0.0010m;

    protected const string Text = "a b";

    public static readonly TimeSpan Span = TimeSpan.Zero;

    protected int Count;

    internal int Hidden;

    protected Base() { }

    public abstract T Current { get; }

    public virtual string Name { get; protected set; } = "";

    public decimal Total { get; internal set; }

    public virtual decimal this[string key] => 0m;

    public abstract void Run(params T[] items);

    public void Dispose() => GC.SuppressFinalize(this);

    public override string ToString() => Name;

    protected internal virtual void Step() { }

    private protected void Never() { }

    protected class Inner<TOther> where TOther : struct
    {
        public Dictionary<T, TOther?>.KeyCollection? Keys { get; init; }
    }
}

public sealed class Derived : Base<Derived>, ISized
{
    public const double Half = 0.5;

    public Derived(Color? color = Color.Red, TimeSpan delay = default, double infinite = double.NaN, char separator = ',') { }

    [Obsolete("use the other")]
    public Derived(string tag) { }

    public event EventHandler? Changed;

    public int Size { get; set; }

    public override Derived Current => this;

    public override void Run(params Derived[] items) { }

    public sealed override string ToString() => "";

    void ISized.Grow(in TimeOnly from, ref decimal by) { }

    public bool TryGet<TKey>(Func<TKey, (DateTime, double?)> key, out byte[][,] value, object? any = null) where TKey : IThing, new()
    {
        value = [];
        return false;
    }

    public static bool operator ==(Derived left, Derived right) => ReferenceEquals(left, right);

    public static bool operator !=(Derived left, Derived right) => !ReferenceEquals(left, right);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => 0;
}

public abstract class Middle : Base<Derived>
{
    public abstract override string ToString();
}

public static class Extensions
{
    [Obsolete("gone")]
    public static decimal Scale(
        this decimal value,
        decimal by = 1.0m,
        Wide sides = Wide.Left | Wide.Right,
        long max = 10,
        bool exact = true,
        string tag = "",
        float? ratio = null,
        double tolerance = 1e-11,
        decimal floor = -5m,
        MidpointRounding mode = MidpointRounding.ToZero) => value;
}

public readonly struct Money : IEquatable<Money>
{
    public Money(decimal amount) => Amount = amount;

    public decimal Amount { get; }

    public bool Equals(Money other) => Amount == other.Amount;

    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    public override int GetHashCode() => Amount.GetHashCode();

    public static implicit operator decimal(Money money) => money.Amount;
}

internal sealed class Unseen : IThing
{
    public sealed class Nested { }
}
