using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Interfaces;

namespace QuantConnect.Securities;

/// <summary>The balances of an account, one per currency.</summary>
public class CashBook : ExtendedDictionary<string, Cash>, ICurrencyConverter, ICollection<KeyValuePair<string, Cash>>,
    IDictionary<string, Cash>, IEnumerable<KeyValuePair<string, Cash>>, IEnumerable
{
    private readonly Dictionary<string, Cash> _currencies = new();
    private Cash[] _values = Array.Empty<Cash>();
    private string _accountCurrency;

    public event EventHandler<CashBookUpdatedEventArgs> Updated;

    public CashBook()
    {
        AccountCurrency = Currencies.USD;
    }

    /// <summary>The currency everything is valued in. Setting it carries the former one's balance over, one for one.</summary>
    public string AccountCurrency
    {
        get => _accountCurrency;
        set
        {
            var amount = 0m;
            if (_accountCurrency != null && _currencies.TryGetValue(_accountCurrency, out var previous))
            {
                amount = previous.Amount;
                Remove(_accountCurrency);
            }
            _accountCurrency = value.ToUpperInvariant();
            Add(_accountCurrency, amount, 1m);
        }
    }

    public override int Count => _currencies.Count;
    protected override IEnumerable<string> GetKeys => Keys;
    protected override IEnumerable<Cash> GetValues => Values;
    public override bool IsReadOnly => false;

    /// <exception cref="KeyNotFoundException">The book has no such currency.</exception>
    public override Cash this[string symbol]
    {
        get
        {
            if (_currencies.TryGetValue(symbol, out var cash)) return cash;
            if (symbol == Currencies.NullCurrency) throw new InvalidOperationException("The null currency has no balance.");
            throw new KeyNotFoundException($"This cash symbol ({symbol}) was not found in your cash book.");
        }
        set => Add(symbol, value);
    }

    public ICollection<string> Keys => _currencies.Keys;

    /// <summary>The sum of all balances at their rates.</summary>
    public decimal TotalValueInAccountCurrency
    {
        get
        {
            var total = 0m;
            foreach (var cash in _values) total += cash.ValueInAccountCurrency;
            return total;
        }
    }

    public ICollection<Cash> Values => _values;

    /// <summary>The balances without the cost of an interface call, for the time step.</summary>
    internal Cash[] All => _values;

    public void Add(KeyValuePair<string, Cash> item) => Add(item.Key, item.Value);

    public void Add(string symbol, Cash value)
    {
        if (_currencies.TryGetValue(symbol, out var existing))
        {
            if (ReferenceEquals(existing, value)) return;
            existing.Updated -= OnCashUpdated;
        }
        _currencies[symbol] = value;
        _values = _currencies.Values.ToArray();
        value.Updated += OnCashUpdated;
        Raise(existing == null ? CashBookUpdateType.Added : CashBookUpdateType.Updated, value);
    }

    public Cash Add(string symbol, decimal quantity, decimal conversionRate)
    {
        var cash = new Cash(symbol, quantity, conversionRate);
        Add(cash.Symbol, cash);
        return cash;
    }

    public override void Clear()
    {
        foreach (var currency in _currencies.Keys.ToList()) Remove(currency);
    }

    public bool Contains(KeyValuePair<string, Cash> item) => _currencies.Contains(item);
    public override bool ContainsKey(string symbol) => _currencies.ContainsKey(symbol);

    /// <exception cref="ArgumentException">One of the currencies has no rate yet.</exception>
    public decimal Convert(decimal sourceQuantity, string sourceCurrency, string destinationCurrency)
    {
        if (sourceQuantity == 0 || sourceCurrency == destinationCurrency) return sourceQuantity;
        var source = this[sourceCurrency];
        var destination = this[destinationCurrency];
        if (source.ConversionRate == 0) throw NoRate(source);
        if (destination.ConversionRate == 0) throw NoRate(destination);
        return sourceQuantity * (source.ConversionRate / destination.ConversionRate);
    }

    public CashAmount ConvertToAccountCurrency(CashAmount cashAmount) => cashAmount.Currency == _accountCurrency
        ? cashAmount
        : new CashAmount(Convert(cashAmount.Amount, cashAmount.Currency, _accountCurrency), _accountCurrency);

    public decimal ConvertToAccountCurrency(decimal sourceQuantity, string sourceCurrency) =>
        Convert(sourceQuantity, sourceCurrency, _accountCurrency);

    public void CopyTo(KeyValuePair<string, Cash>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, Cash>>)_currencies).CopyTo(array, arrayIndex);

    /// <summary>Sets up the rate of every currency; see <see cref="Cash.EnsureCurrencyDataFeed"/>.</summary>
    public List<SubscriptionDataConfig> EnsureCurrencyDataFeeds(SecurityManager securities, SubscriptionManager subscriptions,
        IReadOnlyDictionary<SecurityType, string> marketMap, SecurityChanges changes, ISecurityService securityService,
        Resolution defaultResolution = Resolution.Minute)
    {
        var added = new List<SubscriptionDataConfig>();
        // A pair that is added for one currency can bring another currency into the book, hence the second look.
        for (var i = 0; i < _values.Length; i++)
        {
            var subscribed = _values[i].EnsureCurrencyDataFeed(securities, subscriptions, marketMap, changes, securityService,
                AccountCurrency, defaultResolution);
            if (subscribed != null) added.AddRange(subscribed);
        }
        return added;
    }

    public IEnumerator<KeyValuePair<string, Cash>> GetEnumerator() => _currencies.GetEnumerator();
    public override IEnumerable<KeyValuePair<string, Cash>> GetItems() => _currencies;
    public bool Remove(KeyValuePair<string, Cash> item) => Remove(item.Key);

    public override bool Remove(string symbol)
    {
        if (!_currencies.Remove(symbol, out var cash)) return false;
        _values = _currencies.Values.ToArray();
        cash.Updated -= OnCashUpdated;
        Raise(CashBookUpdateType.Removed, cash);
        return true;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var cash in _values) text.AppendLine(cash.ToString(AccountCurrency));
        return text.Append(Currencies.GetCurrencySymbol(AccountCurrency)).Append(TotalValueInAccountCurrency.ToStringInvariant("0.00")).ToString();
    }

    public override bool TryGetValue(string symbol, out Cash value) => _currencies.TryGetValue(symbol, out value);
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static ArgumentException NoRate(Cash cash) => new($"The conversion rate for {cash.Symbol} is not available.");
    private void OnCashUpdated(object sender, EventArgs e) => Raise(CashBookUpdateType.Updated, (Cash)sender);
    private void Raise(CashBookUpdateType type, Cash cash) => Updated?.Invoke(this, new CashBookUpdatedEventArgs(type, cash));
}
