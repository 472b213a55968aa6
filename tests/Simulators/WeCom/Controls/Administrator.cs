using System.Globalization;
using System.Xml.Linq;

namespace SalesBot.Simulators.WeCom;

/// <summary>What an administrator does: connects the product, and changes the contacts.</summary>
public sealed class Administrator
{
    private readonly Tenant tenant;
    private readonly AppCallbacks callbacks;
    private readonly CallbackXml xml;

    internal Administrator(Tenant tenant, AppCallbacks callbacks)
    {
        (this.tenant, this.callbacks) = (tenant, callbacks);
        xml = new CallbackXml(tenant);
    }

    /// <summary>Saves the app's callback URL, which the platform checks first; null where it was saved, otherwise why not.</summary>
    public async Task<string?> SavesCallbackUrlAsync(Uri url, CancellationToken cancellationToken = default)
    {
        var trouble = await callbacks.VerifyAsync(url, cancellationToken);
        SetsCallbackUrl(trouble is null ? url : tenant.CallbackUrl);
        return trouble;
    }

    /// <summary>Saves the intelligent robot's callback URL after the same check.</summary>
    public async Task<string?> SavesBotCallbackUrlAsync(Uri url, CancellationToken cancellationToken = default)
    {
        var envelope = new Envelope(tenant.Options.Bot.Token, tenant.Options.Bot.EncodingAesKey);
        var trouble = await callbacks.VerifyAsync(url, envelope, receiveId: "", cancellationToken);
        SetsBotCallbackUrl(trouble is null ? url : tenant.BotCallbackUrl);
        return trouble;
    }

    /// <summary>Sets the app's callback URL without a check.</summary>
    public void SetsCallbackUrl(Uri? url)
    {
        lock (tenant.Gate)
        {
            tenant.CallbackUrl = url;
        }
    }

    /// <summary>Sets the intelligent robot's callback URL without a check.</summary>
    public void SetsBotCallbackUrl(Uri? url)
    {
        lock (tenant.Gate)
        {
            tenant.BotCallbackUrl = url;
        }
    }

    /// <summary>Adds or changes a member without telling anybody.</summary>
    public void Puts(SimulatedMember member)
    {
        lock (tenant.Gate)
        {
            tenant.Company.Put(member);
        }
    }

    /// <summary>Adds or changes a department without telling anybody.</summary>
    public void Puts(SimulatedDepartment department)
    {
        lock (tenant.Gate)
        {
            tenant.Company.Put(department);
        }
    }

    /// <summary>Removes a member without telling anybody.</summary>
    public void Removes(string account)
    {
        lock (tenant.Gate)
        {
            tenant.Company.RemoveMember(account);
        }
    }

    /// <summary>Adds a member; the app is told.</summary>
    public Task<CallbackReport> CreatesMemberAsync(SimulatedMember member, CancellationToken cancellationToken = default)
    {
        Puts(member);
        return TellAsync("create_user", cancellationToken, CallbackXml.Data("UserID", member.UserId), Departments(member));
    }

    /// <summary>Changes a member; the app is told.</summary>
    public Task<CallbackReport> ChangesMemberAsync(SimulatedMember member, CancellationToken cancellationToken = default)
    {
        Puts(member);
        return TellAsync("update_user", cancellationToken, CallbackXml.Data("UserID", member.UserId), Departments(member));
    }

    /// <summary>Gives a member another account; the app is told.</summary>
    public Task<CallbackReport> RenamesMemberAsync(string account, string newAccount, CancellationToken cancellationToken = default)
    {
        SimulatedMember member;
        lock (tenant.Gate)
        {
            member = (tenant.Company.Member(account) ?? throw new InvalidOperationException($"There is no {account}.")) with { UserId = newAccount };
            tenant.Company.RemoveMember(account);
            tenant.Company.Put(member);
        }

        return TellAsync("update_user", cancellationToken, CallbackXml.Data("UserID", account), CallbackXml.Data("NewUserID", newAccount), Departments(member));
    }

    /// <summary>Removes a member; the app is told.</summary>
    public Task<CallbackReport> DeletesMemberAsync(string account, CancellationToken cancellationToken = default)
    {
        Removes(account);
        return TellAsync("delete_user", cancellationToken, CallbackXml.Data("UserID", account));
    }

    /// <summary>Adds or changes a department; the app is told.</summary>
    public Task<CallbackReport> ChangesDepartmentAsync(SimulatedDepartment department, bool isNew, CancellationToken cancellationToken = default)
    {
        Puts(department);
        return TellAsync(
            isNew ? "create_party" : "update_party",
            cancellationToken,
            new XElement("Id", department.Id),
            CallbackXml.Data("Name", department.Name),
            CallbackXml.Data("ParentId", department.ParentId.ToString(CultureInfo.InvariantCulture)),
            new XElement("Order", department.Order));
    }

    /// <summary>Removes a department; the app is told.</summary>
    public Task<CallbackReport> DeletesDepartmentAsync(int id, CancellationToken cancellationToken = default)
    {
        lock (tenant.Gate)
        {
            tenant.Company.RemoveDepartment(id);
        }

        return TellAsync("delete_party", cancellationToken, new XElement("Id", id));
    }

    private static XElement Departments(SimulatedMember member) => CallbackXml.Data("Department", string.Join(',', member.Departments));

    private Task<CallbackReport> TellAsync(string change, CancellationToken cancellationToken, params XElement[] more) =>
        callbacks.DeliverAsync(xml.SystemEvent("change_contact", [CallbackXml.Data("ChangeType", change), .. more]), cancellationToken);
}
