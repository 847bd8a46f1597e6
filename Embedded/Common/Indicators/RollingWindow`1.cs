using System;
using System.Collections;
using System.Collections.Generic;

namespace QuantConnect.Indicators;

/// <summary>The last values of a series; index 0 is the latest.</summary>
public class RollingWindow<T> : IReadOnlyWindow<T>
{
    // A ring: the latest value is at _head, the one before it one place below.
    private T[] _ring;
    private int _head = -1;
    private int _size;
    private T _removed;

    /// <param name="size">How many values it keeps, at least one.</param>
    public RollingWindow(int size)
    {
        if (size < 1) throw new ArgumentException($"A window of {size} values keeps nothing.", nameof(size));
        _size = size;
        _ring = new T[Math.Min(size, 16)];
    }

    /// <summary>How many values there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether it is full.</summary>
    public bool IsReady => Samples >= Size;

    /// <summary>
    /// A value by its age. Beyond the values that there are it is the type's default, and the window grows when it is too small.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Below zero.</exception>
    public T this[int i]
    {
        get
        {
            if ((uint)i < (uint)Count)
            {
                var place = _head - i;
                return _ring[place < 0 ? place + _ring.Length : place];
            }
            ArgumentOutOfRangeException.ThrowIfNegative(i);
            if (i >= _size) Size = i + 1;
            return default;
        }
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(i);
            if (i >= _size) Size = i + 1;
            while (Count <= i)
            {
                // Older values than there were come in below the oldest one.
                Reserve(Count + 1);
                Count++;
                _ring[Place(Count - 1)] = default;
            }
            _ring[Place(i)] = value;
        }
    }

    /// <summary>The value that fell out last.</summary>
    /// <exception cref="InvalidOperationException">None has fallen out yet.</exception>
    public T MostRecentlyRemoved => Samples > Size
        ? _removed
        : throw new InvalidOperationException("No value has fallen out of the window yet.");

    /// <summary>How many values were added in all.</summary>
    public int Samples { get; private set; }

    /// <summary>How many values it keeps.</summary>
    public virtual int Size
    {
        get => _size;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            if (value == _size) return;
            var keep = Math.Min(Count, value);
            var ring = new T[Math.Max(keep, Math.Min(value, 16))];
            for (var i = 0; i < keep; i++) ring[keep - 1 - i] = this[i];
            _ring = ring;
            _head = keep - 1;
            Count = keep;
            _size = value;
        }
    }

    /// <summary>Puts a value in front.</summary>
    public void Add(T item)
    {
        Samples++;
        if (_size == 0) return;
        if (Count == _size)
        {
            _head = _head + 1 == _ring.Length ? 0 : _head + 1;
            _removed = _ring[_head];
            _ring[_head] = item;
            return;
        }
        Reserve(Count + 1);
        _head = _head + 1 == _ring.Length ? 0 : _head + 1;
        _ring[_head] = item;
        Count++;
    }

    /// <summary>From the latest to the oldest.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        var values = new List<T>(Count);
        for (var i = 0; i < Count; i++) values.Add(this[i]);
        return values.GetEnumerator();
    }

    /// <summary>Forgets all values.</summary>
    public virtual void Reset()
    {
        Array.Clear(_ring);
        Samples = 0;
        Count = 0;
        _head = -1;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Place(int i)
    {
        var place = _head - i;
        if (place < 0) place += _ring.Length;
        return place;
    }

    private void Reserve(int count)
    {
        if (count <= _ring.Length) return;
        var ring = new T[Math.Min(_size, Math.Max(count, _ring.Length * 2))];
        for (var i = 0; i < Count; i++) ring[Count - 1 - i] = _ring[Place(i)];
        _ring = ring;
        _head = Count - 1;
    }
}
