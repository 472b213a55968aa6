using SalesBot.Simulators.DingTalk;

namespace SalesBot.EndToEnd.Tests.DingTalk;

/// <summary>One company for all tests of a class; each takes a rep of its own.</summary>
public abstract class SharedDingTalkCompany(PushMode mode, bool hasTemplate = false) : IAsyncLifetime
{
    /// <summary>A rep whom no test takes.</summary>
    private const int EarlyRep = 8;

    private DingTalkCompany? company;

    internal DingTalkCompany Company => company!;

    /// <summary>Somebody has written before: on a machine that starts another service at that moment, the first question and the first news of all may take longer than a platform is kept waiting.</summary>
    public async ValueTask InitializeAsync()
    {
        company = await DingTalkCompany.StartAsync(mode, hasTemplate, TestContext.Current.CancellationToken);
        var early = company.Rep(EarlyRep);
        await early.Chat.WritesAsync("帮助", TestContext.Current.CancellationToken);
        await company.Platform.Screens.WhenAsync(ChatKey.Person(early.Account), messages => messages.Count > 0, TestContext.Current.CancellationToken);
        await early.Chat.WritesAsync($"拜访了{early.Customer}", TestContext.Current.CancellationToken);
        await company.Platform.Screens.WhenAsync(ChatKey.Person(early.Account), messages => messages.Count > 1, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (company is not null)
        {
            await company.DisposeAsync();
        }
    }
}

/// <summary>What people say comes over connections that the service opens.</summary>
public sealed class DingTalkCompanyByStream() : SharedDingTalkCompany(PushMode.Stream);

/// <summary>What people say comes by requests to the service.</summary>
public sealed class DingTalkCompanyByHttp() : SharedDingTalkCompany(PushMode.Http);

/// <summary>With a template of interactive cards; presses come over the connections.</summary>
public sealed class DingTalkCompanyWithCardsByStream() : SharedDingTalkCompany(PushMode.Stream, hasTemplate: true);

/// <summary>With a template of interactive cards; presses come by requests.</summary>
public sealed class DingTalkCompanyWithCardsByHttp() : SharedDingTalkCompany(PushMode.Http, hasTemplate: true);
