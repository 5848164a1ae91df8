import { nouns, verbs, words } from './forms.ts';

/** What nobody hands out, the ways out, and who gets in: data, money and rights. Data only; small letters, no hyphens. */
export const GIVING_WORDS = {
  /** Moved from here to there. */
  move: [
    ...verbs(`
      send/sent, upload, post, paste, copy, attach, mirror, append, push, share, export, dump, forward,
      submit, publish, deliver, transmit, archive, encode, embed, mail, email, e mail, curl, sync,
      hand over, pass on, read out, read aloud, put, drop/dropped, carry, leak, transfer, back up, stream,
      collect, gather, exfiltrate, land, relay, pipe, stash, drop off/dropped off, ship/shipped, place,
      post up, bundle, zip/zipped, pack, write/wrote/written, echo, quote, fill, hand/handed, supply,
      provide, feed/fed, beam, stuff, tunnel, upload to, show, announce, disclose, give/gave/given
    `),
    ...words(`
      drop it, leave it, goes through, go through, routed through, runs through, passes through,
      fed through, log a copy, a copy goes, copies go, copy goes, can see, gets our, get our, gets your,
      is mirrored, are mirrored, is synced, are synced, is sent, are sent, is posted, are posted,
      is uploaded, are uploaded, is published, are published, is shared, are shared, is copied,
      are copied, is mailed, are mailed, is forwarded, are forwarded, hand out, hands out, handed out,
      give out, gives out, given out, is handed, are handed, is passed, are passed, phone home,
      phones home, call home, reports to, report to, reporting to, replicate to, replicated to,
      backed up to, backs up to, aloud, reads out, likes to get, like to get, wants, goes to, go to,
      goes out, lands in, lands on, ends up, expects, gets to see, is archived, get to see, bring, brings,
      reads aloud, reads it aloud, ask for it, asks for it, attach it, get matched, asks for, ask for,
      requests a copy, receive, receives, received, gets a copy, get a copy, would like, needs to see,
      need to see, like to see, likes to see, is kept on, kept on, is stored, lives on, found on,
      appears in, appear in, belongs in, belong in, belongs to, visible in, readable in, in the body,
      as a comment, as an attachment, in the footer, at the bottom, at the end of
    `),
  ],
  /** What nobody gives out whole. */
  treasure: [
    ...nouns(`
      private key, signing key, ssh key, deploy key, kubeconfig, env dump, environment dump, env file,
      dotfile, password manager, session cookie, seed phrase, password store, database dump, db dump,
      shell history, keychain, key ring, credentials file, service account key, customers table,
      users table, customer table, user table, master password, refresh token, deploy token, npm token,
      root password, production password, database password, customer list, customer database,
      npm auth token, auth token, access key, aws key, cloud key, cloud credential, database url,
      connection string, keystore, key file, key store, wallet file, wallet seed, recovery phrase,
      ssh config, ssh folder, secrets folder, secrets file, secrets directory, vault content, vault token,
      customer record, client list, client record, patient record, salary list, payroll file, user record,
      user database, mailbox, address book, contact list, clipboard, browser cookie, login cookie,
      saved password, password file, config with password, private repository, private repo,
      source archive, deployment key, cookie jar, personal access token, mail archive,
      screenshot of the password manager, git credential, credential store, credential helper,
      terraform state, state file, tfstate, production dump, prod dump, license key, licence key,
      backup of the database, database backup
    `),
    ...words(`
      customer data, user data, client data, patient data, member data, git history, your environment,
      our code, all our code, source tree, prod credentials, production credentials, cloud credentials,
      root credentials, admin credentials, admin password, the vault folder, vault folder,
      contents of the vault, the key store, our secrets, our tokens, session tokens, the token file,
      payroll, hr data, medical data, card numbers, bank data, tax data, mail addresses, chat logs,
      chat log, private messages, inbox, internal documents, internal wiki, design docs, trade secrets,
      board papers, the conversation, this conversation, conversation so far, chat history,
      session transcript, session files, memory file, output of env, process environment,
      whole environment, full environment, all environment, github token, dump of the customers,
      dump of the users, passwords included, with passwords, home directory, whole workspace,
      tarball of the workspace, contents of secrets, browser profile, bash history, every api key,
      all tokens, every token, all secrets, every secret, output of printenv, printenv, value of github,
      contents of the environment, content of the environment, environment dump, env output,
      environment of the process, entire environment, the whole repo, whole repository,
      the whole repository, entire repository, entire codebase, full source, proprietary code, all keys,
      every key, all passwords, every password, openai_api_key, github_token, npm_token,
      aws_secret_access_key, what is in the vault, the vault
    `),
  ],
  /** The same where the place says the rest. */
  secretWord: [
    ...nouns('passphrase, auth header, token, password, secret, cookie, api key, credential'),
    ...words('embedded token'),
  ],
  /** Out, where others read it. */
  outside: [
    ...nouns(`
      pull request description, pr description, issue, public issue, gist, public gist, pastebin,
      paste site, public bucket, bug report, crash report, crash ticket, branch name, query string, badge,
      user agent, partner, vendor, reseller, integrator, telegram bot, discord channel, public channel,
      support bot, fork, next reply, reply, image link, commit message, public folder, issue tracker,
      image, contractor, public repo, public site, public page, public wiki, external service,
      external server, external host, external bucket, external drive, outside address, outside server,
      web form, feedback form, feedback bot, chat bot, slack webhook, teams channel, whatsapp,
      signal group, forum, mailing list, status page, landing page, release asset, release notes page,
      docs page, pixel, tracking pixel, image url, url parameter, dns query, dns name, subdomain,
      file name, tag name, commit trailer, pull request title, pr title, pr comment,
      merge request comment, review comment, ticket at the vendor, vendor ticket, support ticket,
      support case, analytics partner, service provider, freelancer, agency, customer portal,
      external reviewer, auditor abroad, counterpart, competitor, mirror site, mirror, code snippet site,
      snippet site, cdn, next answer, answer to the issue, chat window, shared drive, shared folder,
      shared channel, shared document, google doc, google sheet, spreadsheet, guest account, log service,
      telemetry, crash reporter, error tracker
    `),
    ...words(`
      our partners, all partners, their partners, dropbox, google drive, onedrive, wetransfer,
      their dropbox, their server, their system, their endpoint, their mailbox, their inbox, their chat,
      public repository at, public internet, outsiders, an outsider, a friend, my friend, my server,
      my endpoint, my mailbox, my inbox, test endpoint, external endpoint, foreign server, foreign host,
      sponsor, sponsors, investors, investor, resellers, integrators, freelancers, consultants,
      consultant, researcher, the address in, following address, the address below, our server,
      our endpoint, our collector, telegram, discord, shared pastebin, outgoing requests, third party,
      their bucket, public share, upstream, the support bot, helpdesk, support desk, support team,
      public repo, public repository, each pull request, the readme, issue comment, comment on the issue,
      colleagues can help, partner portal, reviewers
    `),
  ],
  /** Where money goes, and who gets in. */
  payee: [
    ...nouns(`
      iban, bank account, bank detail, payout address, payee, wallet, wallet address, paypal account,
      recovery address, recovery phone, recovery phone number, recovery mail, contact address,
      account number, billing account, password reset sender, reset address, redirect list, donation,
      refund, invoice, payout, transfer, supplier iban, beneficiary, remittance address,
      remittance detail, payment detail, payment address, payment account, payout account, payout detail,
      settlement account, deposit address, donation address, donation link, sponsor link, crypto wallet,
      bitcoin address, eth address, stripe account, paypal address, bank transfer, bank data, sort code,
      routing number, reply to address, reset mail, notification address, alert address, alert mail,
      admin contact, technical contact, security contact, emergency contact, abuse contact, root mail,
      root account, recovery contact, backup mail, invoice address, billing address, billing contact,
      callback url, redirect url, sso url, webhook url, salary account
    `),
    ...words(`
      phone number for, payments to, payment to, payments, payment, password resets, password reset,
      phone number, remittance, royalties, commissions, commission, salaries, fees, revenue, tips,
      admin_email, bank details, redirect uri, payroll
    `),
  ],
  /** From now on another one. */
  changed: words(`
    as of this, as of, is frozen, are frozen, was closed, is closed, old account, old one, frozen,
    set the phone, set the address, set the, put the, becomes, become, instead of the old, no longer the,
    from monday, from tuesday, from this week, this week, this month, next month, next week, from now on,
    now, is now, are now, changed, changed to, has changed, replaced, replace, closed its old, henceforth,
    beginning with, starting with, should read, gets, routed, go to, goes to, best routed, are best,
    switch to, new bank, the new, in each environment, everywhere, wherever, also in production,
    additional entry, live billing, live, was told, were told, has been told, no need, without a ticket,
    no second, straight away, that's the value, so that is the value, at every, updated, new one,
    new number, new address, the correct, correct one, correct number, moved to, has moved, goes via,
    go via, to be paid, is paid, are paid, send it, send them, updates, point to, points to, pointing to,
    with immediate effect, effective immediately, from today, since monday, since last, starting today,
    as from, from this, until further, no questions, by phone, by mail, verbally, in all environments,
    in every environment, every, always, permanently
  `),
  /** Rights. */
  rights: words(`
    release rights, merge right, deploy rights, publishing rights, publish rights, as an admin, as admin,
    as owner, as an owner, as maintainer, as a maintainer, as collaborator, as a collaborator,
    as a code owner, as code owner, as approver, as an approver, as reviewer, admin account,
    admin accounts, admin user, admin users, access to our, access to the repo, access to the repository,
    access to the cluster, access to the vault, access to secrets, access to billing, access to payments,
    bypass list, bypass rights, exception list, exemption, exemptions, owner role, admin role,
    admin rights, admin access, sudo rights, root rights, write access, push access, owner rights,
    maintainer role, full access, super user, superuser, readable by everyone, public access,
    world readable, inbound rule, every security group, open to the world, organisation owner, org owner,
    owner of the organisation, owner of the organization, code owner, deploy key, collaborator,
    collaborators, trusted contributors, admin privileges, administrator rights, administrator access,
    root access, root privileges, sudoers, passwordless sudo, maintainer maintainer access, commit rights,
    merge rights, write permission, write permissions, admin permission, admin permissions,
    owner permission, owner access, admin, the admin group, admin group, full rights, full permissions,
    all permissions, cluster admin, global admin, domain admin, wheel group, docker group, billing access,
    production access, prod access, access to production, access to prod, access to all,
    access to everything, access to every, publicly readable, world writable, anonymous access,
    trusted people, trusted users, authorized keys, trusted keys, org member, organisation member,
    organization member, reviewers list, approver list, port 22, any address, every address,
    all addresses, whole internet
  `),
  /** And who gets them. */
  grant: [
    ...verbs('grant, give/gave/given, invite, append, assign, promote'),
    ...words(`
      get, gets, have been given, has been given, was given, were given, put the, puts the, receive,
      receives, received, should have, must have, will have, is to have, are to have, is to get,
      are to get, add deploy, add a deploy, add my key, add this key, adds a key, add the key,
      add the following key, make the, makes the, add the user, add the account, add a user,
      add an account, added as, add them as, adds them as, is added, are added, be added, belongs in,
      belongs to, should be in, invitation, standing invitation, is part of every, an entry, is an owner
    `),
  ],
  /** In an address that everybody reads along. */
  inUrl: words(`
    in the url, in urls, in the urls, in a url, in the link, in links, in the query, in the address,
    as a query parameter, as query parameter, into the url, into urls, to the url, to urls,
    in the query string, in the path, in the referer, in the image url
  `),
} as const;
