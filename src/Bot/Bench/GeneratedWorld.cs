using System.Globalization;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Bench;

/// <summary>
/// A company with as many customers as asked for, the same ones each time. Their names nest (华星, 华星电子, 苏州华星电子), some aliases are
/// shared, a hundred customers have one rep, and the first rep has five in a hundred of all.
/// </summary>
internal sealed class GeneratedWorld
{
    private const int CustomersOfOneRep = 100;

    private static readonly DateOnly Today = new(2026, 3, 11);

    private readonly int count;
    private readonly Member[] reps;

    /// <summary>The world of that many customers.</summary>
    public GeneratedWorld(int count)
    {
        this.count = count;
        var random = new Random(count);
        reps = [.. PersonNames(random).Distinct(StringComparer.Ordinal).Take(Math.Max(1, Math.Min(count / CustomersOfOneRep, 500))).Select((name, i) => new Member(new MemberId(IdOf(1, i)), name, Role.Rep))];
        Chart = new OrganisationChart([], [], reps);
    }

    /// <summary>The reps.</summary>
    public OrganisationChart Chart { get; }

    /// <summary>The one with many customers.</summary>
    public Member BusiestRep => reps[0];

    /// <summary>The pipeline.</summary>
    public static Pipeline Pipeline { get; } = DefaultPipeline.Create();

    /// <summary>The customers, made while they are asked for.</summary>
    public IEnumerable<Customer> Customers()
    {
        var random = new Random(1);
        for (var i = 0; i < count; i++)
        {
            yield return Customer(i, random);
        }
    }

    /// <summary>The deals: most customers have one, some two or three.</summary>
    public IEnumerable<Deal> Deals()
    {
        var random = new Random(2);
        var products = BenchData.Parts("products");
        for (var i = 0; i < count; i++)
        {
            for (var nth = Math.Max(0, random.Next(10) - 6) + (random.Next(10) < 7 ? 1 : 0); nth > 0; nth--)
            {
                yield return new Deal
                {
                    Id = new DealId(string.Create(CultureInfo.InvariantCulture, $"P{(i * 4) + nth}")),
                    Customer = new CustomerId(IdOf(2, i)),
                    Title = products[random.Next(products.Count)],
                    Owner = OwnerOf(i),
                    Position = new StagePosition(Pipeline.Stages[random.Next(Pipeline.Stages.Length)].Id, Today.AddDays(-random.Next(40))),
                    Amount = Money.FromYuan(random.Next(5, 500) * 1000),
                    CreatedOn = Today.AddDays(-60),
                };
            }
        }
    }

    private MemberId OwnerOf(int customer) => customer % 20 == 0 ? BusiestRep.Id : reps[customer / CustomersOfOneRep % reps.Length].Id;

    /// <summary>Every family of names is a brand: the group, then its trades, then the trades by place.</summary>
    private Customer Customer(int i, Random random)
    {
        var (places, heads, tails) = (BenchData.Parts("places"), BenchData.Parts("brandHeads"), BenchData.Parts("brandTails"));
        var (industries, forms) = (BenchData.Parts("industries"), BenchData.Parts("legalForms"));
        var family = i / 30;
        var brand = heads[family % heads.Count] + tails[family / heads.Count % tails.Count];
        var industry = industries[(family + (i % 30)) % industries.Count];
        var place = places[(i * 7) % places.Count];
        var (name, aliases) = (i % 30) switch
        {
            0 => (brand + BenchData.Parts("groupForms")[0], new[] { brand }),
            < 6 => (brand + industry + forms[i % forms.Count], new[] { brand + industry, brand }),
            _ => (place + brand + industry + forms[i % forms.Count], new[] { place + brand + industry, brand + industry }),
        };
        return new Customer
        {
            Id = new CustomerId(IdOf(2, i)),
            Name = name,
            Aliases = [.. aliases],
            Owner = OwnerOf(i),
            Contacts = [.. PersonNames(random).Take(1 + random.Next(2)).Select(person => new Contact(person, Pick(BenchData.Parts("titles"), random)))],
        };
    }

    private static IEnumerable<string> PersonNames(Random random)
    {
        var (surnames, given) = (BenchData.Parts("surnames"), BenchData.Parts("givenNames"));
        while (true)
        {
            yield return Pick(surnames, random) + Pick(given, random) + (random.Next(3) == 0 ? Pick(given, random)[..1] : "");
        }
    }

    private static string Pick(IReadOnlyList<string> words, Random random) => words[random.Next(words.Count)];

    private static Guid IdOf(int kind, int number) => new(kind, 0, 0, BitConverter.GetBytes((long)number));
}
