using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Redis;
using SalesBot.Adapters.Storage;
using SalesBot.Adapters.WeCom.Hosting;
using SalesBot.Bot.Delivery;
using SalesBot.Simulators;
using SalesBot.Simulators.WeCom;

namespace SalesBot.EndToEnd.Tests.WeCom;

/// <summary>The service's own outbox, on its database, against a WeCom on which much goes wrong; the clock of both is moved by the test.</summary>
public sealed class WeComDeliveryTests : IAsyncLifetime
{
    private const int Members = 200;
    private const int Messages = 1_000;
    private const string Send = "/cgi-bin/message/send";

    private static readonly DateTimeOffset Start = new(2026, 3, 11, 2, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("salesbot-delivery-");
    private readonly ManualTime time = new(Start);
    private WeComSimulator? platform;
    private ServiceProvider? storage;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private WeComSimulator Platform => platform!;

    private ISalesDatabase Database => storage!.GetRequiredService<ISalesDatabase>();

    public async ValueTask InitializeAsync()
    {
        platform = await WeComSimulator.StartAsync(
            new WeComSimulatorOptions
            {
                Time = time,
                Members = [.. Enumerable.Range(0, Members).Select(number => new SimulatedMember($"rep{number}", $"销售{number}"))],
            },
            Cancellation);
        var settings = new ConfigurationBuilder().AddInMemoryCollection(
            [new("Storage:ConnectionString", $"Data Source={Path.Combine(folder.FullName, "salesbot.db")}")]).Build();
        storage = new ServiceCollection().AddLogging().AddStorage(settings).BuildServiceProvider();
        await storage.GetRequiredService<IDatabaseMigrator>().MigrateAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await storage!.DisposeAsync();
        await platform!.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task ThousandMessages_WhileAThirdOfTheCallsFail_AreEachSeenOnce_OrListedWithTheReason()
    {
        BreakAThirdOfTheCalls(Platform.Faults);
        await Database.WriteAsync(
            async (session, token) =>
            {
                for (var number = 0; number < Messages; number++)
                {
                    await session.Outbox.AddAsync(Message(number), token);
                }

                return true;
            },
            Cancellation);

        await WorkUntilNothingWaitsAsync();

        var seen = Enumerable.Range(0, Members).SelectMany(number => Platform.Screens.FromBot(ChatKey.App($"rep{number}"))).Select(message => message.Text.Split('#')[1]).ToList();
        var accepted = await Database.ReadAsync((session, token) => session.Outbox.AcceptedAsync("WeCom", token), Cancellation);
        var undelivered = await Database.ReadAsync((session, token) => session.Outbox.UndeliveredAsync(Start, Messages, token), Cancellation);
        Assert.Equal(seen.Count, seen.Distinct(StringComparer.Ordinal).Count());
        Assert.All(accepted, record => Assert.Contains(record.Message.Text.Split('#')[1], seen));
        Assert.Equal(Messages, accepted.Count + undelivered.Count);
        Assert.All(undelivered, record => Assert.NotEmpty(record.Reason!));
        Assert.InRange(accepted.Count, Messages - 1, Messages);
        Assert.DoesNotContain(Platform.Log.Drops, drop => drop.Chat.StartsWith("app:", StringComparison.Ordinal));
    }

    private static void BreakAThirdOfTheCalls(FaultPlan faults)
    {
        faults.Add(new FaultRule(Send, FaultKind.ErrorCode) { Code = 45009, Probability = 0.12 });
        faults.Add(new FaultRule(Send, FaultKind.ServerError) { Probability = 0.1 });
        faults.Add(new FaultRule(Send, FaultKind.ServerError) { Probability = 0.06, AfterEffect = true });
        faults.Add(new FaultRule(Send, FaultKind.Reset) { Probability = 0.05 });
        faults.Add(new FaultRule(Send, FaultKind.Reset) { Probability = 0.05, AfterEffect = true });
        faults.Add(new FaultRule(Send, FaultKind.ErrorCode) { Code = 40014, Probability = 0.05 });
    }

    private static OutgoingMessage Message(int number) => new()
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"brief/2026-03-11/{number}"),
        Kind = OutgoingKind.Notice,
        Chat = new ChatAddress("WeCom", ChatKind.Direct, string.Create(CultureInfo.InvariantCulture, $"rep{number % Members}")),
        At = Start,
        Text = string.Create(CultureInfo.InvariantCulture, $"第 #{number}# 条：跟进客户"),
    };

    private async Task WorkUntilNothingWaitsAsync()
    {
        await using var services = Connect();
        using var worker = new OutboxWorker(
            Database, services.GetServices<IChatPlatform>(), new Node(), Options.Create(new DeliveryOptions()), time, NullLogger<OutboxWorker>.Instance);
        await worker.StartAsync(Cancellation);
        worker.Wake();
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (await Database.ReadAsync((session, token) => session.Outbox.HasWaitingAsync(new OutboxScope(DateTimeOffset.MaxValue), token), Cancellation))
        {
            time.Advance(TimeSpan.FromSeconds(2));
            await pace.WaitForNextTickAsync(Cancellation);
        }

        await worker.StopAsync(Cancellation);
    }

    private ServiceProvider Connect()
    {
        var (company, app) = (Platform.Options, Platform.Options.App);
        var settings = new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("WeCom:Enabled", "true"),
            new("WeCom:CorpId", company.CorpId),
            new("WeCom:AgentId", app.AgentId.ToString(CultureInfo.InvariantCulture)),
            new("WeCom:Secret", app.Secret),
            new("WeCom:Token", app.Token),
            new("WeCom:EncodingAesKey", app.EncodingAesKey),
            new("WeCom:BaseUrl", Platform.BaseUrl),
        ]).Build();
        return new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(time).AddSingleton(storage!.GetRequiredService<IFileStore>()).AddRedis(settings).AddWeCom(settings).BuildServiceProvider();
    }
}
