using System.Globalization;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Bench;

/// <summary>
/// A company with as many open deals as asked for, each of a customer of its own, the same ones each time: twenty reps a group with a manager, twenty-five
/// groups a region with a director. Four deals in a hundred are stale, one in ten has a step for today, one in twenty is to be signed within days.
/// </summary>
internal sealed class ScheduleWorld
{
    private const int RepsOfGroup = 20;
    private const int GroupsOfRegion = 25;

    private readonly int deals;
    private readonly Member[] reps;
    private readonly string[] firstCustomers;

    /// <summary>The company.</summary>
    /// <param name="deals">How many open deals.</param>
    /// <param name="reps">How many reps have them.</param>
    public ScheduleWorld(int deals, int reps)
    {
        this.deals = deals;
        var groups = (reps + RepsOfGroup - 1) / RepsOfGroup;
        var regions = (groups + GroupsOfRegion - 1) / GroupsOfRegion;
        this.reps = [.. Enumerable.Range(0, reps).Select(i => new Member(new MemberId(IdOf(1, i)), NameOf("刘", i), Role.Rep, new GroupId(IdOf(4, i / RepsOfGroup))))];
        firstCustomers = [.. new GeneratedWorld(deals).Customers().Take(reps).Select(customer => customer.Name)];
        Chart = new OrganisationChart(
            Enumerable.Range(0, regions).Select(i => new Region(new RegionId(IdOf(6, i)), NameOf("大区", i))),
            Enumerable.Range(0, groups).Select(i => new Group(new GroupId(IdOf(4, i)), NameOf("销售", i), new RegionId(IdOf(6, i / GroupsOfRegion)), new MemberId(IdOf(3, i)))),
            [
                .. this.reps,
                .. Enumerable.Range(0, groups).Select(i => new Member(new MemberId(IdOf(3, i)), NameOf("陈", i), Role.Manager, new GroupId(IdOf(4, i)))),
                .. Enumerable.Range(0, regions).Select(i => new Member(new MemberId(IdOf(5, i)), NameOf("韩", i), Role.Director, Region: new RegionId(IdOf(6, i)))),
            ]);
    }

    /// <summary>A Wednesday on which briefs come.</summary>
    public static DateOnly Today { get; } = new(2026, 3, 11);

    /// <summary>Everybody.</summary>
    public OrganisationChart Chart { get; }

    /// <summary>A rep.</summary>
    public Member Rep(int number) => reps[number % reps.Length];

    /// <summary>The name of a customer of that rep.</summary>
    public string CustomerOf(int number) => firstCustomers[number % reps.Length];

    /// <summary>Each customer with its deal, made while they are asked for.</summary>
    public IEnumerable<(Customer Customer, Deal Deal)> Customers()
    {
        var (random, names) = (new Random(deals), new HashSet<string>(deals, StringComparer.Ordinal));
        var (stages, products) = (GeneratedWorld.Pipeline.Stages, BenchData.Parts("products"));
        foreach (var (i, generated) in new GeneratedWorld(deals).Customers().Index())
        {
            var owner = Rep(i).Id;
            var name = names.Add(generated.Name) ? generated.Name : string.Create(CultureInfo.InvariantCulture, $"{generated.Name}{i}");
            var customer = generated with { Name = name, Owner = owner };
            var progress = Today.AddDays(random.Next(25) == 0 ? -8 - random.Next(12) : -random.Next(5));
            yield return (customer, new Deal
            {
                Id = new DealId(string.Create(CultureInfo.InvariantCulture, $"P{i + 1}")),
                Customer = customer.Id,
                Title = products[random.Next(products.Count)],
                Owner = owner,
                Position = new StagePosition(stages[random.Next(stages.Length - 1)].Id, progress.AddDays(-random.Next(20))),
                Amount = Money.FromYuan(random.Next(5, 500) * 1000),
                ExpectedClose = Today.AddDays(random.Next(20) == 0 ? random.Next(5) : 20 + random.Next(90)),
                NextStep = random.Next(10) == 0 ? new NextStep("回访", Today) : new NextStep("回访", Today.AddDays(3 + random.Next(10))),
                LastProgress = progress,
                CreatedOn = progress.AddDays(-30),
            });
        }
    }

    private static string NameOf(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number:D5}");

    private static Guid IdOf(int kind, int number) => new(kind, 0, 1, BitConverter.GetBytes((long)number));
}
