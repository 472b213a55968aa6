using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>What an administrator does: connects the product, and changes people, groups and quotas.</summary>
public sealed class Administrator
{
    private readonly Tenant tenant;
    private readonly EventDesk events;

    internal Administrator(Tenant tenant, EventDesk events) => (this.tenant, this.events) = (tenant, events);

    /// <summary>Calls that the organisation has used this month.</summary>
    public int CallsThisMonth => Held(() => tenant.Quota.Calls);

    /// <summary>Messages and events, in and out, that the organisation has used this month.</summary>
    public int PushesThisMonth => Held(() => tenant.Quota.Pushes);

    /// <summary>Sets where robot messages go over HTTP.</summary>
    public void SetsRobotUrl(Uri? url) => Do(() => tenant.RobotUrl = url);

    /// <summary>Sets where events go over HTTP, without a check.</summary>
    public void SetsEventUrl(Uri? url) => Do(() => tenant.EventUrl = url);

    /// <summary>Saves where events go over HTTP, which the platform checks first; null where it was saved, otherwise why not.</summary>
    public async Task<string?> SavesEventUrlAsync(Uri url, CancellationToken cancellationToken = default)
    {
        var trouble = await events.VerifyAsync(url, cancellationToken);
        SetsEventUrl(trouble is null ? url : tenant.EventUrl);
        return trouble;
    }

    /// <summary>Sets how much the organisation may use in a month.</summary>
    public void SetsMonthlyQuota(int calls, int pushes) => Do(() => (tenant.Quota.CallLimit, tenant.Quota.PushLimit) = (calls, pushes));

    /// <summary>Adds or changes a person without telling anybody.</summary>
    public void Puts(SimulatedMember member) => Do(() => tenant.Company.Put(member));

    /// <summary>Adds or changes a department without telling anybody.</summary>
    public void Puts(SimulatedDepartment department) => Do(() => tenant.Company.Put(department));

    /// <summary>Adds or changes a group without telling anybody.</summary>
    public void Puts(SimulatedGroup group) => Do(() => tenant.Company.Put(group));

    /// <summary>Removes a person without telling anybody.</summary>
    public void Removes(string userId) => Do(() => tenant.Company.RemoveMember(userId));

    /// <summary>Adds a person; the app is told.</summary>
    public Task<PushReport> CreatesMemberAsync(SimulatedMember member, CancellationToken cancellationToken = default)
    {
        Puts(member);
        return TellOfPeopleAsync("user_add_org", member.UserId, cancellationToken);
    }

    /// <summary>Changes a person; the app is told.</summary>
    public Task<PushReport> ChangesMemberAsync(SimulatedMember member, CancellationToken cancellationToken = default)
    {
        Puts(member);
        return TellOfPeopleAsync("user_modify_org", member.UserId, cancellationToken);
    }

    /// <summary>Removes a person; the app is told.</summary>
    public Task<PushReport> DeletesMemberAsync(string userId, CancellationToken cancellationToken = default)
    {
        Removes(userId);
        return TellOfPeopleAsync("user_leave_org", userId, cancellationToken);
    }

    /// <summary>Adds or changes a department; the app is told.</summary>
    public Task<PushReport> ChangesDepartmentAsync(SimulatedDepartment department, bool isNew, CancellationToken cancellationToken = default)
    {
        Puts(department);
        return TellOfDepartmentAsync(isNew ? "org_dept_create" : "org_dept_modify", department.Id, cancellationToken);
    }

    /// <summary>Removes a department; the app is told.</summary>
    public Task<PushReport> DeletesDepartmentAsync(long id, CancellationToken cancellationToken = default)
    {
        Do(() => tenant.Company.RemoveDepartment(id));
        return TellOfDepartmentAsync("org_dept_remove", id, cancellationToken);
    }

    /// <summary>Puts somebody into a group; the app is told.</summary>
    public Task<PushReport> AddsToGroupAsync(string conversationId, string userId, CancellationToken cancellationToken = default) =>
        ChangesGroupAsync("chat_add_member", conversationId, group => group with { Members = group.Members.Add(userId) }, userId, cancellationToken);

    /// <summary>Takes somebody out of a group; the app is told.</summary>
    public Task<PushReport> RemovesFromGroupAsync(string conversationId, string userId, CancellationToken cancellationToken = default) =>
        ChangesGroupAsync("chat_remove_member", conversationId, group => group with { Members = group.Members.Remove(userId) }, userId, cancellationToken);

    /// <summary>Gives a group another name; the app is told.</summary>
    public Task<PushReport> RenamesGroupAsync(string conversationId, string title, CancellationToken cancellationToken = default) =>
        ChangesGroupAsync("chat_update_title", conversationId, group => group with { Title = title }, userId: null, cancellationToken);

    /// <summary>Dissolves a group; the app is told.</summary>
    public Task<PushReport> DisbandsGroupAsync(string conversationId, CancellationToken cancellationToken = default) =>
        ChangesGroupAsync("chat_disband", conversationId, group => group with { IsDisbanded = true }, userId: null, cancellationToken);

    /// <summary>Tells the app of any event by its way; the fields are those of the stream, in camelCase.</summary>
    public Task<PushReport> TellsAsync(string eventType, JsonObject fields, CancellationToken cancellationToken = default) =>
        events.TellAsync(eventType, fields, isFree: false, cancellationToken);

    private Task<PushReport> TellOfPeopleAsync(string type, string userId, CancellationToken cancellationToken) =>
        events.TellAsync(type, new JsonObject { ["userId"] = new JsonArray(userId), ["corpId"] = tenant.Options.CorpId }, isFree: true, cancellationToken);

    private Task<PushReport> TellOfDepartmentAsync(string type, long id, CancellationToken cancellationToken) =>
        events.TellAsync(type, new JsonObject { ["deptId"] = new JsonArray(id), ["corpId"] = tenant.Options.CorpId }, isFree: true, cancellationToken);

    private Task<PushReport> ChangesGroupAsync(
        string type, string conversationId, Func<SimulatedGroup, SimulatedGroup> change, string? userId, CancellationToken cancellationToken)
    {
        var fields = new JsonObject { ["openConversationId"] = conversationId, ["corpId"] = tenant.Options.CorpId };
        Do(() =>
        {
            var group = change(tenant.Company.Group(conversationId) ?? throw new InvalidOperationException($"There is no group {conversationId}."));
            tenant.Company.Put(group);
            fields["title"] = group.Title;
        });
        if (userId is not null)
        {
            fields["userId"] = new JsonArray(userId);
        }

        return events.TellAsync(type, fields, isFree: false, cancellationToken);
    }

    private void Do(Action act)
    {
        lock (tenant.Gate)
        {
            act();
        }
    }

    private T Held<T>(Func<T> read)
    {
        lock (tenant.Gate)
        {
            return read();
        }
    }
}
